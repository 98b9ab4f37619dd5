/** What the verifier says of the built site: the way to a sentence leads to it, and the sentence is what the page shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { matchingWords } from '#text/matching.ts';
import type { CorpusDocument } from '#verifier/corpus-file.ts';
import { builtSite, DIST } from './dist.ts';

const FOLDER = join(DIST, 'verifier/corpus');

const alike = (text: string) => matchingWords(text).toLowerCase();

/** Places of the corpus that no element of the page holds. */
function strayPlaces(documents: readonly CorpusDocument[]): string[] {
  const pages = new Map(builtSite().pages.map((page) => [page.path, page]));
  return documents.flatMap(({ url, blocks }) =>
    blocks.flat().flatMap(([anchor, text]) => {
      const element = pages.get(url)?.elements.find(({ attributes }) => attributes.get('id') === anchor);
      // A note of the page may stand inside the words, and a title lose its capitals: the first words tell the place.
      const first = alike(text).split(' ').slice(0, 2).join(' ');
      return element && alike(element.text).includes(first) ? [] : [`${url}#${anchor} ${text}`];
    }),
  );
}

test('every place of the verifier’s corpus is an anchor of its page, and holds its words', () => {
  const files = readdirSync(FOLDER).filter((file) => /^\d+\.json$/.test(file));
  const documents = files.flatMap(
    (file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as CorpusDocument[],
  );
  expect(documents.length).toBeGreaterThan(0);
  expect(strayPlaces(documents)).toEqual([]);
  const [first] = documents;
  if (first === undefined) throw new Error('aucun document');
  expect(strayPlaces([{ ...first, blocks: [[['s-planted0', 'Rien de tel.']]] }])).toHaveLength(1);
});
