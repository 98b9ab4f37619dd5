/** Where problems that others have found are carried further, or stop what follows: without it they would be lost. */
import ts from 'typescript';
import { remove } from './edits.ts';
import type { Found } from './names.ts';
import {
  calledName,
  functionAround,
  givesList,
  isFunction,
  isList,
  isProblemObject,
  isPush,
  takesMessage,
} from './producers.ts';
import { givenBy, rangeOf } from './values.ts';

/** Is this function declared to give problems, or a rule? */
function givesProblems(node: ts.Node): boolean {
  if (!isFunction(node)) return false;
  if (givesList(node)) return true;
  const { parent } = node;
  return ts.isVariableDeclaration(parent) && /^(Near)?Rule$/.test(parent.type?.getText() ?? '');
}

/** The lists that hold problems: what such functions give, and what goes under the name of a list. */
function listsIn(source: ts.SourceFile): ts.ArrayLiteralExpression[] {
  const lists = new Set<ts.ArrayLiteralExpression>();
  const visit = (node: ts.Node): void => {
    if (givesProblems(node))
      for (const given of givenBy(node)) if (ts.isArrayLiteralExpression(given)) lists.add(given);
    const held =
      (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) && isList(node.name)
        ? node.initializer
        : undefined;
    const first = held && ts.isCallExpression(held) ? firstList(held) : held;
    if (first && ts.isArrayLiteralExpression(first)) lists.add(first);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...lists];
}

/** `[…].map(…)` and `located([…])`. */
const firstList = (call: ts.CallExpression): ts.Expression | undefined =>
  ts.isPropertyAccessExpression(call.expression) && ts.isArrayLiteralExpression(call.expression.expression)
    ? call.expression.expression
    : call.arguments[0];

/** Problems of others, spread in a list or pushed on one. */
export function carriersIn(source: ts.SourceFile): Found[] {
  const spread = listsIn(source).flatMap((list) =>
    list.elements.filter(ts.isSpreadElement).map((node): Found => ({
      node,
      edits: (id) => [
        { ...rangeOf(node), end: node.expression.getStart(), before: '/*', after: '*/' },
        remove.list(id, rangeOf(node.expression)),
      ],
    })),
  );
  const pushed: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (isPush(node))
      for (const one of node.arguments) {
        if (ts.isSpreadElement(one))
          pushed.push({
            node: one,
            edits: (id) => [
              { start: one.getStart(), end: one.expression.getStart(), before: '/*', after: '*/' },
              remove.list(id, rangeOf(one.expression)),
            ],
          });
        else if (ts.isObjectLiteralExpression(one) && !isProblemObject(one) && !isWrapper(one))
          pushed.push({ node: one, edits: (id) => [remove.list(id, rangeOf(one), '[', ']')] });
        else if (ts.isCallExpression(one) && calledName(one).startsWith('explain'))
          pushed.push({ node: one, edits: (id) => [remove.list(id, rangeOf(one), '[', ']')] });
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...spread, ...pushed];
}

/** Inside a function that only passes on a message. */
const isWrapper = (node: ts.Node) => takesMessage(functionAround(node));

const EXITS = ['refusals', 'failedAt', 'problems', 'findings'];

/** `if (…) return { refusals }`: what stops there would else go on, and be accepted. */
export function exitsIn(source: ts.SourceFile): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isGuarded =
      ts.isReturnStatement(node) &&
      (ts.isIfStatement(parent) || ts.isCatchClause(parent.parent) || ts.isIfStatement(parent.parent));
    const given = ts.isReturnStatement(node) ? node.expression : undefined;
    if (
      isGuarded &&
      given &&
      ts.isObjectLiteralExpression(given) &&
      given.properties.some((one) => EXITS.includes(one.name?.getText() ?? '') && !isEmptyList(one)) &&
      !makes(given)
    )
      found.push({ node, edits: (id) => [remove.statement(id, rangeOf(node))] });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A problem made on the way out is a site by itself. */
const makes = (node: ts.Node): boolean =>
  (ts.isCallExpression(node) && calledName(node) === 'finding') || ts.forEachChild(node, makes) === true;

const isEmptyList = (node: ts.ObjectLiteralElementLike) =>
  ts.isPropertyAssignment(node) &&
  ts.isArrayLiteralExpression(node.initializer) &&
  node.initializer.elements.length === 0;
