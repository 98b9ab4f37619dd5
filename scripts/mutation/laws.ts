/** The laws that are written as data: what a schema refuses by itself, and the table of rules. */
import ts from 'typescript';
import { remove, type Edit } from './edits.ts';
import type { Found } from './names.ts';
import { calledName } from './producers.ts';
import { rangeOf } from './values.ts';

/** `.regex(…, { error })`, `.min(1, { error })`: any text, any length. */
const LIMITS: Readonly<Record<string, string>> = { regex: '/(?:)/', min: '-Infinity' };

const hasError = (node: ts.Expression | undefined) =>
  node !== undefined &&
  ts.isObjectLiteralExpression(node) &&
  node.properties.some((one) => one.name?.getText() === 'error');

function ofSchema(node: ts.CallExpression): Found | undefined {
  const [first, second] = node.arguments;
  const name = calledName(node);
  if (name === 'strictObject' && ts.isPropertyAccessExpression(node.expression)) {
    const { name: method } = node.expression;
    return {
      node,
      isSettledAtLoad: true,
      edits: (id) => [
        {
          start: method.getStart(),
          end: method.getEnd(),
          before: `[globalThis.__mutation.off(${id})?'object':'`,
          after: "']",
        },
        // `z.strictObject` becomes `z[…]`: the dot goes.
        { start: method.getStart() - 1, end: method.getStart(), before: '/*', after: '*/' },
      ],
    };
  }
  if (first === undefined || !hasError(second)) return undefined;
  if (name === 'refine' && ts.isArrowFunction(first))
    return { node: second ?? node, edits: (id) => [remove.test(id, rangeOf(first.body))] };
  const limit = LIMITS[name];
  if (limit === undefined) return undefined;
  return {
    node: second ?? node,
    isSettledAtLoad: true,
    edits: (id): Edit[] => [remove.value(id, rangeOf(first), limit)],
  };
}

/** The entries of the table of rules. */
function ofTable(node: ts.VariableDeclaration): Found[] {
  let { initializer } = node;
  while (initializer && (ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer)))
    initializer = initializer.expression;
  if (node.name.getText() !== 'RULES' || !initializer || !ts.isObjectLiteralExpression(initializer))
    return [];
  return initializer.properties.map((one) => {
    const name = one.name?.getText() ?? '';
    // Met only by a test in which the rule says something.
    const law = (id: number) => `(content)=>globalThis.__mutation.kept(${id},${name}(content))`;
    return { node: one, edits: (id) => [{ ...rangeOf(one), before: `${name}:${law(id)}/*`, after: '*/' }] };
  });
}

export function lawsIn(source: ts.SourceFile): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node)) found.push(...ofTable(node));
    const law = ts.isCallExpression(node) ? ofSchema(node) : undefined;
    if (law) found.push(law);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
