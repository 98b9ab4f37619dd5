/** The list of refusals is whole: a new one comes with the tests that turn red without it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { RULES } from '#graph/rules/index.ts';
import { allSites, ROOT } from '../../../scripts/mutation/house.ts';
import { differences, readList } from '../../../scripts/mutation/list.ts';
import { sitesIn } from '../../../scripts/mutation/sites.ts';

const sites = allSites();
const list = readList();
/** What to do when this test is red. */
const RUN = 'npm run mutation -- --write';

test(`every refusal is in the list, and nothing else: « ${RUN} »`, () => {
  expect(sites.length).toBeGreaterThan(100);
  expect(differences(sites, list)).toEqual({ unlisted: [], gone: [] });
});

test('a refusal that the list lacks is named, and so is one that is no more', () => {
  const [first] = sitesIn('a.ts', "const f = () => [problemAt('un mot')];");
  if (first === undefined) throw new Error('a plain refusal is not seen');
  expect(differences([first], { 'a.ts': { 'f › un autre': ['b.test.ts'] } })).toEqual({
    unlisted: ['a.ts › f › un mot'],
    gone: ['a.ts › f › un autre'],
  });
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
/** The functions that word a remedy, or name an entry, for several refusals, and refuse nothing. */
const WORDINGS = ['QUOTE_IT', 'called', 'didYouMean', 'remedyOf'];

/** Words that have a name, which a site may then say. */
const isNamed = (node: ts.Node): boolean =>
  (ts.isFunctionDeclaration(node) && WORDINGS.includes(node.name?.text ?? '')) || isNamedVariable(node);
const isNamedVariable = (node: ts.Node): boolean =>
  ts.isVariableDeclaration(node) &&
  node.initializer !== undefined &&
  (!ts.isFunctionLike(node.initializer) || WORDINGS.includes(node.name.getText()));

/** The sentences of a text that stand in no site, nor in something that has a name. */
function sentencesElsewhere(file: string, text: string): string[] {
  const inSites = sitesIn(file, text)
    .map(({ edits }) => edits(0))
    .map((edits) => ({
      from: Math.min(...edits.map(({ start }) => start)),
      to: Math.max(...edits.map(({ end }) => end)),
    }));
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNamed(node)) return;
    const isSentence =
      (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && SENTENCE.test(node.getText());
    if (isSentence && !inSites.some(({ from, to }) => from <= node.getStart() && node.getEnd() <= to))
      found.push(`${file} ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

test('no sentence told to an editor is out of sight: a refusal written another way would be', () => {
  const rooms = [...new Set(sites.map(({ file }) => file))].filter((file) => !file.includes('schema'));
  expect(rooms.length).toBeGreaterThan(0);
  for (const file of rooms)
    expect(sentencesElsewhere(file, readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
  expect(sentencesElsewhere('a.ts', "const f = () => complain('ce mot est de trop');")).toEqual([
    "a.ts 'ce mot est de trop'",
  ]);
});
