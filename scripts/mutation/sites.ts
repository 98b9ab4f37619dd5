/** The refusal sites of a file: each place of the code without which something wrong would pass, or pass unexplained. */
import ts from 'typescript';
import { remove, type Edit } from './edits.ts';
import { carriersIn, exitsIn } from './carriers.ts';
import { named, wordsOf, type Found, type Site } from './names.ts';
import {
  calledName,
  functionAround,
  isProblemObject,
  isPush,
  isTeller,
  makersIn,
  passesOn,
} from './producers.ts';
import { lawsIn } from './laws.ts';
import { givenBy, leavesOf, nothingFor, rangeOf } from './values.ts';

export type { Site };

/** How to take away an expression that makes a problem, by the place in which it stands. */
function removal(node: ts.Expression, makes: 'list' | 'one'): (id: number) => Edit[] {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) && !ts.isArrowFunction(parent.parent))
    return removal(parent, makes);
  // What a test settles goes with the list, the call or the name that takes it.
  if (isHeld(node)) return (id) => [remove.value(id, rangeOf(node), 'undefined')];
  if (ts.isArrayLiteralExpression(parent)) return (id) => [remove.element(id, rangeOf(node))];
  if (ts.isExpressionStatement(parent)) return (id) => [remove.value(id, rangeOf(node), 'undefined')];
  if (ts.isCallExpression(parent) && calledName(parent) === 'push')
    return (id) => [remove.list(id, rangeOf(node), '[', ']')];
  const arrow = ts.isParenthesizedExpression(parent) ? parent.parent : parent;
  const mapped = arrow.parent;
  if (ts.isArrowFunction(arrow) && ts.isCallExpression(mapped) && calledName(mapped) === 'map') {
    const method = mapped.expression;
    if (ts.isPropertyAccessExpression(method))
      return (id) => [
        { ...rangeOf(method.name), before: 'flatMap/*', after: '*/' },
        remove.given(id, rangeOf(node)),
      ];
  }
  if (makes === 'list') return (id) => [remove.value(id, rangeOf(node), '[]')];
  // Where something must be given, what follows is given instead.
  const isGuarded = ts.isReturnStatement(parent) && ts.isIfStatement(parent.parent);
  if (isGuarded && nothingFor(node).startsWith('{')) return (id) => [remove.statement(id, rangeOf(parent))];
  return (id) => [remove.value(id, rangeOf(node), nothingFor(node))];
}

/** Is it, or may it be, the value of a variable: `wrong = complaint(…)`? */
function isHeld({ parent }: ts.Expression): boolean {
  if (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) return isHeld(parent);
  if (ts.isVariableDeclaration(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken || isHeld(parent);
}

const isComplaint = (node: ts.Expression) => ts.isCallExpression(node) && calledName(node) === 'complaint';

/** A complaint that only has a name: the sites are those that say it. */
const isNamedOnly = ({ parent }: ts.Node) =>
  ts.isVariableDeclaration(parent) && functionAround(parent) === undefined;

/** Does it make something of a complaint that is made in its place: `refusal(1, complaint(…))`? */
const makesOfComplaint = (node: ts.Node) =>
  ts.isCallExpression(node) && node.arguments.some((one) => leavesOf(one).some(isComplaint));

/** The problems that a file makes: calls to makers, and problems written out. */
function madeIn(source: ts.SourceFile): Found[] {
  const makers = makersIn(source);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const known = ts.isCallExpression(node) ? makers.get(calledName(node)) : 'one';
    const makes = known ?? (makesOfComplaint(node) && !isPush(node) ? 'one' : undefined);
    const isSite =
      (ts.isCallExpression(node) && makes !== undefined && !node.arguments.some(ts.isSpreadElement)) ||
      isProblemObject(node);
    const isSaidElsewhere = ts.isSpreadAssignment(node.parent) && isPush(node.parent.parent.parent);
    if (isSite && (isSaidElsewhere || isNamedOnly(node))) return;
    if (isSite && makes !== undefined && !passesOn(node)) {
      found.push({ node, edits: removal(node, makes) });
      return;
    }
    if (ts.isCallExpression(node) && makes !== undefined && node.arguments.some(ts.isSpreadElement))
      found.push({ node, edits: removal(node, makes) });
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** Words, and not a mere name or a number put together. */
const isSentence = (node: ts.Expression): boolean => {
  const words = wordsOf(node);
  return words !== undefined && /\p{L}{2,}\s|\s\p{L}{2,}/u.test(words);
};

/** A sentence, a sentence with its remedy, or a list of these. */
const isTold = (node: ts.Expression): boolean =>
  isSentence(node) ||
  (ts.isArrayLiteralExpression(node) &&
    !node.elements.some(ts.isSpreadElement) &&
    node.elements.some((one) => isTold(one)));

/** What a statement tells by itself: `wrong = '…'`, `complaints.push(['…', '…'])`. */
function toldBy({ expression }: ts.ExpressionStatement): boolean {
  if (ts.isBinaryExpression(expression))
    return expression.operatorToken.kind === ts.SyntaxKind.EqualsToken && isSentence(expression.right);
  return isPush(expression) && expression.arguments.every(isTold);
}

/** The sentences that a teller tells, unless another maker makes them. */
function toldIn(source: ts.SourceFile): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (isTeller(node))
      for (const told of givenBy(node).filter(isTold)) {
        const isYield = ts.isYieldExpression(told.parent);
        const removed = isYield ? told.parent : told;
        found.push({
          node: told,
          edits: (id) => [remove.value(id, rangeOf(removed), isYield ? 'undefined' : nothingFor(told))],
        });
      }
    if (ts.isExpressionStatement(node) && toldBy(node))
      found.push({ node, edits: (id) => [remove.value(id, rangeOf(node.expression), 'undefined')] });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every site of a file, in reading order. `file` is its path from the root of the repository. */
export function sitesIn(file: string, text: string): Site[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [
    ...madeIn(source),
    ...toldIn(source),
    ...carriersIn(source),
    ...exitsIn(source),
    ...lawsIn(source),
  ];
  return named(file, source, found);
}
