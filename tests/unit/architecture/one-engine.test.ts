/**
 * What is written at build and what is written in the browser must be the same words: `Intl` puts other spaces, and
 * counts other plurals, from one engine to the next. So nothing that is shown is composed by it.
 */
import { expect, test } from 'vitest';
import { filesUnder } from './source-files.ts';

/** Who may, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/text/day/foreign.ts': 'reads names of months, and shows none',
  'src/text/languages.ts': 'judges a tag',
  'src/text/language-name.ts': 'at build alone',
  'src/document/sentences.ts': 'compares words',
  'src/search/records/facet-file.ts': 'sorts at build',
  'src/client/cite/fragment.ts': 'cuts where the browser itself cuts',
};

/** What asks the engine of a language. */
const findComposed = (files: readonly { path: string; text: string }[]): string[] =>
  files
    .filter(({ text }) =>
      /\bIntl\.|\.toLocale(?:Lower|Upper)?(?:Case|String|DateString|TimeString)\(/.test(text),
    )
    .map(({ path }) => path)
    .sort();

test('no words are composed by the engine of a language, but where the reason is said', () => {
  const found = findComposed(
    filesUnder('src', /\.(ts|astro)$/).filter(({ path }) => !/^src\/(?:atelier|import)\//.test(path)),
  );
  expect(found).toEqual(Object.keys(ALLOWED).sort());
});

test('a number that an engine formats is seen', () => {
  const composed = [
    '(1.5).toLocaleString("fr")',
    'new Intl.NumberFormat("fr")',
    'new Intl.PluralRules("fr")',
  ];
  for (const text of composed) expect(findComposed([{ path: 'a.ts', text }])).toEqual(['a.ts']);
  expect(findComposed([{ path: 'a.ts', text: 'formatNumber(1.5)' }])).toEqual([]);
});
