import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { writeInventedCorpus } from '../../../scripts/lib/invented-corpus.ts';
import { FIXTURES } from '../../corpora.ts';
import { PUBLISHED } from '../../published.ts';
import { gfmTree, markdownTree } from '#document/markdown.ts';
import { splitFrontMatter } from '#entries/yaml/front-matter.ts';

/** The tree that a reader gives, or why it gives none. */
const read = (parse: (source: string) => unknown, source: string): unknown => {
  try {
    return parse(source);
  } catch (error) {
    return { refused: String(error) };
  }
};

function isTheSame(source: string): void {
  expect(read(markdownTree, source), source).toEqual(read(gfmTree, source));
}

function bodiesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const parts = splitFrontMatter(readFileSync(join(root, name), 'utf8'));
      return 'body' in parts ? parts.body : '';
    });
}

test('the texts of the site, and a hundred invented ones, are read as with the whole of GFM', () => {
  const invented = mkdtempSync(join(tmpdir(), 'aufil-textes-'));
  onTestFinished(() => rmSync(invented, { recursive: true, force: true }));
  writeInventedCorpus(invented, { communiques: 100, commitments: 20 });
  const bodies = [FIXTURES, PUBLISHED, invented].flatMap(bodiesIn);
  expect(bodies.length).toBeGreaterThan(105);
  bodies.forEach(isTheSame);
});

/** Everything that Markdown and MDX give a meaning to, whole and in pieces. */
const MARKS = [
  ...['mots', 'Été', '3', ' ', '  ', '\n', '\n\n', '\t', '    ', '.', ':', '!', '(', ')', '"', "'", 'x'],
  ...['*', '**', '_', '`', '```\n', '#', '# ', '- ', '1. ', '> ', '---', '-', '===', '+ ', '\\', '://', 'w.'],
  ...['[', ']', '^', '[a](/b/)', '[a]: /b/\n', '![', 'ww', 'htt', 'p', 'a.fr', 'mailto:', '\u00A0', '\u202F'],
  ...['<', '>', '{', '}', '<Sic note="a">', '</Sic>', 'import a\n', 'export '],
];
/** What GFM adds to it. */
const GFM = [
  ...['~', '~~', '[^1]', '[^1]: note\n', '[x] ', '[ ] ', '- [ ] ', '[\n]', '&', '&#64;', '&#119;ww.a.fr'],
  ...['|', ':-', '-:', '| a |', '|-|', 'a\n:-\n', 'a\n-:\n', '- | -', '\n-|\n', '@', 'a@b.fr', 'xmpp:a@b.fr'],
  ...['www.', 'WWW.a.fr', 'http', 'https://a.fr', 'HTTP://'],
];

test.each([
  ['without a sign of GFM, but by chance', MARKS],
  ['with them', [...MARKS, ...GFM]],
])('any text is read as with the whole of GFM: %s', (_, pieces) => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, isTheSame), { numRuns: 1000 });
});

test.each([
  'www.exemple.fr',
  'https://exemple.fr',
  'a@exemple.fr',
  'a&#64;exemple.fr',
  '&#119;ww.exemple.fr',
  '~~mots~~',
  '| a |\n|---|',
  'a\n:-',
  'a\n-:',
  'a[^1]\n\n[^1]: note',
  '- [ ] a',
  '- [x] a',
])('GFM is not left out of what only it reads: %s', (source) => {
  const { children } = markdownTree(source);
  const kinds = new Set(JSON.stringify(children).match(/"type":"[a-zA-Z]+"|"checked":(true|false)/g));
  const own = ['"type":"link"', '"type":"delete"', '"type":"table"', '"type":"footnoteDefinition"'];
  const boxes = ['"checked":true', '"checked":false'];
  expect([...own, ...boxes].some((kind) => kinds.has(kind))).toBe(true);
});
