/** What functions give, and what would stand for nothing in its place. */
import ts from 'typescript';
import type { Range } from './edits.ts';
import { functionAround, isFunction } from './producers.ts';

export const rangeOf = (node: ts.Node): Range => ({ start: node.getStart(), end: node.getEnd() });

/** Is nothing wrong, in the words of this code: `undefined`, an empty list, an empty text. */
export const isNothing = (node: ts.Expression): boolean =>
  (ts.isIdentifier(node) && node.text === 'undefined') ||
  (ts.isArrayLiteralExpression(node) && node.elements.length === 0) ||
  (ts.isStringLiteral(node) && node.text === '');

/** The expressions of which one is the value of `node`. */
export function leavesOf(node: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return leavesOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...leavesOf(node.whenTrue), ...leavesOf(node.whenFalse)];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return [...leavesOf(node.left), ...leavesOf(node.right)];
  return [node];
}

/** What a function may give. */
export function givenBy(node: ts.Node): ts.Expression[] {
  if (!isFunction(node) || node.body === undefined) return [];
  if (!ts.isBlock(node.body)) return leavesOf(node.body);
  const given: ts.Expression[] = [];
  const visit = (inner: ts.Node): void => {
    if (isFunction(inner)) return;
    if ((ts.isReturnStatement(inner) || ts.isYieldExpression(inner)) && inner.expression)
      given.push(...leavesOf(inner.expression));
    ts.forEachChild(inner, visit);
  };
  visit(node.body);
  return given;
}

/** What stands for nothing in the place of `node`, a value that a function gives. */
export function nothingFor(node: ts.Expression): string {
  const around = functionAround(node);
  const all = around === undefined ? [] : givenBy(around);
  const type = around?.type?.getText() ?? '';
  if (type.endsWith('[]') || all.some((one) => ts.isArrayLiteralExpression(one) && isNothing(one)))
    return '[]';
  if (type.includes('undefined') || all.some((one) => ts.isIdentifier(one) && isNothing(one)))
    return 'undefined';
  if (ts.isArrayLiteralExpression(node)) return "['','']";
  return ts.isCallExpression(node) ? `{...${node.getText()},message:'',remedy:''}` : "''";
}
