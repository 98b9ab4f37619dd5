/** The house serves any archive: what one of them speaks of lives in its content, and nowhere in the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { plainLetters } from '#text/letters.ts';
import { FOUNDING } from '../../corpora.ts';
import { filesUnder, ROOT, type SourceFile } from './source-files.ts';

/** Comments may take any example; what is said to people may not. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** What the founding archive is about, from its own words: whom it names, where, on what. */
function namesOfFounding(): string[] {
  const { graph } = loadWorld(FOUNDING);
  const people = graph.people.map(({ data }) => data.familyName);
  const places = graph.communiques.flatMap(({ data }) => data.place ?? []);
  const subject = graph.site.baseline
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 'stratégie'.length - 3);
  return [...new Set([...people, ...places, ...subject])].map(plainLetters);
}

const NAMES = namesOfFounding();
const named = ({ text }: Pick<SourceFile, 'text'>) => {
  const said = plainLetters(withoutComments(text));
  return NAMES.filter((name) => new RegExp(`(?<![a-z])${name}(?![a-z])`).test(said));
};
const files = [
  ...filesUnder('src', /\.(ts|astro|css)$/),
  ...filesUnder('scripts', /\.(ts|mjs)$/),
  ...filesUnder('templates', /\./),
  ...['package.json', 'astro.config.mjs'].map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  })),
];

test('no code and no template names what the founding archive speaks of', () => {
  expect(NAMES.length).toBeGreaterThan(4);
  expect(files.flatMap((file) => named(file).map((name) => `${file.path} : ${name}`))).toEqual([]);
});

test('a planted name is seen, but not in a comment', () => {
  const [name = ''] = NAMES;
  expect(named({ text: `const x = 'à ${name.toUpperCase()} même';` })).toEqual([name]);
  expect(named({ text: `/** À ${name}. */\nconst x = 1; // ${name}` })).toEqual([]);
});

test('templates are whole: each file of the folder is read', () => {
  expect(readdirSync(join(ROOT, 'templates/archive')).length).toBeGreaterThan(4);
});
