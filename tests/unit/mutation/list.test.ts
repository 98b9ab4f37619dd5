/** The list of refusals is whole: a new one comes with the tests that turn red without it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { RULES } from '#graph/rules/index.ts';
import { allSites, ROOT } from '../../../scripts/mutation/house.ts';
import { differences, readList } from '../../../scripts/mutation/list.ts';

const sites = allSites();
const list = readList();
/** What to do when this test is red. */
const RUN = 'npm run mutation -- --write';

test(`every refusal is in the list, and nothing else: « ${RUN} »`, () => {
  expect(sites.length).toBeGreaterThan(100);
  expect(differences(sites, list)).toEqual({ unlisted: [], gone: [] });
});

test('two refusals of one file never have the same name', () => {
  const names = sites.map(({ file, name }) => `${file} › ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('at least 95 % of them turn a test red that is there', () => {
  const killers = Object.values(list).flatMap((own) => Object.values(own));
  const watched = killers.filter((files) => files.length > 0);
  expect(watched.length / killers.length).toBeGreaterThanOrEqual(0.95);
  const files = new Set(watched.flat());
  expect([...files].filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('every rule of the table is one of them', () => {
  const listed = sites.filter(({ name }) => name.startsWith('RULES › ')).map(({ name }) => name.slice(8));
  expect(listed).toEqual(Object.keys(RULES));
});

/** French words, one after the other. */
const SENTENCE = /[a-zà-ÿ’»]\s+[a-zà-ÿ«»]/i;

/** The sentences of a file that stand in no site, nor in something that has a name and that a site may say. */
function sentencesElsewhere(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const inSites = sites
    .filter((site) => site.file === file)
    .map(({ edits }) => edits(0))
    .map((edits) => [Math.min(...edits.map(({ start }) => start)), Math.max(...edits.map(({ end }) => end))]);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.parent.flags & ts.NodeFlags.Const && isPlain(node.initializer))
      return;
    const isSentence =
      (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && SENTENCE.test(node.getText());
    const [start, end] = [node.getStart(), node.getEnd()];
    if (isSentence && !inSites.some(([from = 0, to = 0]) => from <= start && end <= to))
      found.push(`${file} ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** A value, or a small function that words it: nothing that could make a problem by itself. */
const isPlain = (node: ts.Expression | undefined): boolean =>
  node !== undefined && !(ts.isArrowFunction(node) && node.parameters.length > 2) && !isRule(node);
const isRule = (node: ts.Expression) =>
  ts.isVariableDeclaration(node.parent) && node.parent.type?.getText() === 'Rule';

test('no sentence told to an editor is out of sight: a refusal written another way would be', () => {
  const rooms = [...new Set(sites.map(({ file }) => file))].filter((file) => !/schema/.test(file));
  expect(rooms.flatMap(sentencesElsewhere)).toEqual([]);
});
