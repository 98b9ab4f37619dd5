/** Which expressions produce a problem, told by names and shapes alone: a parse is enough, and a parse is cheap. */
import ts from 'typescript';

/** The makers of problems that files share. Any function that takes a `message` or a complaint and passes it on is one as well. */
const MAKERS = new Set(['complaint', 'problemAt', 'problemInText', 'finding', 'report', 'addIssue']);

/** What a list of problems is called where it is declared. */
const LISTS = /^(readonly )?(Problem|Finding|Refusal|Complaint)\[\]$/;

type Function = ts.FunctionDeclaration | ts.ArrowFunction | ts.MethodDeclaration | ts.FunctionExpression;

export const isFunction = (node: ts.Node): node is Function =>
  ts.isFunctionDeclaration(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isFunctionExpression(node);

/** The function around a node. */
export function functionAround(node: ts.Node): Function | undefined {
  return ts.findAncestor(ts.isSourceFile(node) ? undefined : node.parent, isFunction);
}

/** The name of a function: its own, or that of the variable, the field or the method that holds it. */
export function nameOf(node: ts.Node): string | undefined {
  if ((ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) && node.name)
    return node.name.getText();
  const { parent } = node;
  const holds =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  return holds ? parent.name.getText() : undefined;
}

/** Is this function declared to give a list of problems? */
export const givesList = (node: Function): boolean => LISTS.test(node.type?.getText() ?? '');

/** A function that says what is wrong with a thing, or nothing: what it returns ends in a problem. */
export const isTeller = (node: ts.Node): node is Function =>
  isFunction(node) && (givesList(node) || /^(explain|inLine$|replay$)/.test(nameOf(node) ?? ''));

/** A name under which a list of problems goes; « found » may be anything, unless it is declared to be one. */
export function isList(node: ts.Node): boolean {
  const name = node.getText().split('.').at(-1) ?? '';
  if (/^(problems|findings|complaints|refusals)$/.test(name)) return true;
  return name === 'found' && /found: (Problem|Finding|Refusal|Complaint)\[\]/.test(node.getSourceFile().text);
}

/** `problems.push(…)`. */
export const isPush = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  calledName(node) === 'push' &&
  ts.isPropertyAccessExpression(node.expression) &&
  isList(node.expression.expression);

/** The parameters of a function that say what is wrong: a `message`, or a complaint. */
const said = (node: Function | undefined): string[] =>
  (node?.parameters ?? [])
    .filter(
      ({ name, type }) => name.getText() === 'message' || /^Complaint\b(?!\[)/.test(type?.getText() ?? ''),
    )
    .map(({ name }) => name.getText());

/** Is this function given what is wrong, to pass it on? */
export const takesMessage = (node: Function | undefined): boolean => said(node).length > 0;

/** Does the node, a call or an object, only pass on the `message` that its function was given? */
export function passesOn(node: ts.CallExpression | ts.ObjectLiteralExpression): boolean {
  const names = said(functionAround(node));
  return ts.isCallExpression(node)
    ? node.arguments.some((one) => ts.isIdentifier(one) && names.includes(one.text))
    : node.properties.some((one) => ts.isShorthandPropertyAssignment(one) && names.includes(one.name.text));
}

/** The name by which a call calls: `refuse` in `refuse(…)`, in `this.#refuse(…)` and in `folder.refuse(…)`. */
export function calledName({ expression }: ts.CallExpression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

/** What a file calls to make a problem: the makers that all share, and its own. The value tells whether it gives a list. */
export function makersIn(source: ts.SourceFile): ReadonlyMap<string, 'list' | 'one'> {
  const makers = new Map<string, 'list' | 'one'>([...MAKERS].map((name) => [name, 'one']));
  const visit = (node: ts.Node): void => {
    const name = isFunction(node) && takesMessage(node) ? nameOf(node) : undefined;
    if (name !== undefined && isFunction(node) && node.body !== undefined)
      makers.set(name, ts.isArrayLiteralExpression(node.body) ? 'list' : 'one');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return makers;
}

/** `{ message: …, remedy: … }` and the like: a problem written out. */
export const isProblemObject = (node: ts.Node): node is ts.ObjectLiteralExpression =>
  ts.isObjectLiteralExpression(node) &&
  ['message', 'remedy|severity'].every((names) =>
    node.properties.some((one) => one.name !== undefined && names.split('|').includes(one.name.getText())),
  );
