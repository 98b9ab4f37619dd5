/** What has happened to an entry since it was published here: two days, its changes, and the addresses that they freed. */
import { describe, expect, test } from 'vitest';
import { anchorOf } from '#document/anchor.ts';
import { buildGraph } from '#graph/build.ts';
import { publicOf } from '#graph/held.ts';
import { allChanges, changesOf, fieldName, wordingPieces } from '#exports/changes.ts';
import { correctionsFeed } from '#exports/feeds/changes.ts';
import { pagesOf } from '#exports/pages-of.ts';
import type { WrittenWorld } from './written-world.ts';
import { published } from './ledger-world.ts';
import { ASSISES, village } from './rules/village.ts';

const graphOf = (world: WrittenWorld) => buildGraph(publicOf(world.read().content));
const DOCUMENT = `communiques/${ASSISES}.mdx`;
const S0 = 'Deux tables se sont tenues.';
const S1 = 'Deux tables rondes se sont tenues.';
const S2 = 'Deux tables rondes ont été tenues.';
const change = (day: string, from: string, to: string, more = '') =>
  `  - day: ${day}\n    why: "Mal recopié."\n${more}    edits:\n      - from: "${from}"\n        to: "${to}"\n`;

const first = published(village, '2020-07-01');
const once = published(
  first
    .edit(DOCUMENT, S0, S1)
    .edit(
      DOCUMENT,
      'summary:',
      `changes:\n${change('2020-08-01', S0, S1, '    askedBy: "un lecteur"\n')}summary:`,
    ),
  '2020-08-02',
);
const twice = once
  .edit(
    DOCUMENT,
    `\nClaire Aubin, maire de Brumeval, a réuni, mardi 14 mai 2019, les deuxièmes assises. ${S1}`,
    `\nClaire Aubin, maire de Brumeval, a réuni, mardi 14 mai 2019, les deuxièmes assises. ${S2}`,
  )
  .edit(DOCUMENT, 'summary:', `${change('2020-09-01', S1, S2)}summary:`);
const documentOf = (world: WrittenWorld) => graphOf(world).communiques.find(({ id }) => id === ASSISES);

test('an entry that was never published has no history', () => {
  expect(documentOf(village)?.history).toBeUndefined();
});

test('one that was has two days, alike until something changes', () => {
  expect(documentOf(first)?.history).toEqual({
    published: '2020-07-01',
    changed: '2020-07-01',
    version: {
      number: 1,
      day: '2020-07-01',
      ledger: expect.stringMatching(/^2020-07-01-[0-9a-f]{8}\.txt$/) as string,
    },
    changes: [],
  });
  expect(once.said('ledger')).toEqual([]);
  expect(documentOf(once)?.history).toMatchObject({ published: '2020-07-01', changed: '2020-08-02' });
  expect(documentOf(twice)?.history).toMatchObject({ published: '2020-07-01', changed: '2020-09-01' });
});

test('a corrected sentence keeps its former addresses, which lead to the sentence of today', () => {
  expect(twice.said('ledger')).toEqual([]);
  const [one, two] = documentOf(twice)?.history?.changes ?? [];
  expect(one?.edits[0]).toMatchObject({ formerAnchors: [anchorOf(S0)], presentAnchor: anchorOf(S2) });
  expect(two?.edits[0]).toMatchObject({ formerAnchors: [anchorOf(S1)], presentAnchor: anchorOf(S2) });
  expect([one?.kind, one?.askedBy]).toEqual(['substance', 'un lecteur']);
});

test('the changes of all entries are told, the newest first', () => {
  const all = allChanges(graphOf(twice));
  expect(all.map(({ day, rank, node }) => [day, rank, node.id])).toEqual([
    ['2020-09-01', 2, ASSISES],
    ['2020-08-01', 1, ASSISES],
  ]);
  const feed = correctionsFeed(graphOf(twice));
  expect(feed).toContain('<updated>2020-09-01T12:00:00.000Z</updated>');
  expect(feed).toContain(`/communiques/${ASSISES}/#changement-2`);
  expect(feed).toContain('<ins>rondes </ins>');
});

test('the map of the site says when an entry changed here', () => {
  const days = (world: WrittenWorld) =>
    pagesOf(graphOf(world)).find(({ url }) => url === `/communiques/${ASSISES}/`)?.lastmod;
  expect([village, first, once].map(days)).toEqual(['2019-05-14', '2020-07-01', '2020-08-02']);
});

describe('former words and present ones', () => {
  test('word by word', () => {
    expect(wordingPieces({ from: 'une halle de 12 étals', to: 'une halle de 13 étals couverts' })).toEqual([
      { side: 'both', text: 'une halle de ' },
      { side: 'former', text: '12 ' },
      { side: 'present', text: '13 ' },
      { side: 'both', text: 'étals ' },
      { side: 'present', text: 'couverts' },
    ]);
    expect(wordingPieces({ from: '', to: 'environ' })).toEqual([{ side: 'present', text: 'environ' }]);
  });

  test('as a page prints them: an address shows only where nothing else has changed', () => {
    const link = (words: string, path = '/evenements/forum/') => `Un [${words}](${path}) a eu lieu.`;
    expect(wordingPieces({ from: link('forum en ligne'), to: link('forum') })).toEqual([
      { side: 'both', text: 'Un forum ' },
      { side: 'former', text: 'en ligne ' },
      { side: 'both', text: 'a eu lieu.' },
    ]);
    expect(wordingPieces({ from: link('forum'), to: link('forum', 'https://a.example/b') })).toEqual([
      { side: 'both', text: 'Un ' },
      { side: 'former', text: '[forum](/evenements/forum/) ' },
      { side: 'present', text: '[forum](https://a.example/b) ' },
      { side: 'both', text: 'a eu lieu.' },
    ]);
    // What is no link is the document's own.
    const kept = { from: 'Voir [1] (note)', to: 'Voir [2] (note)' };
    expect(wordingPieces(kept).map(({ text }) => text)).toEqual(['Voir ', '[1] ', '[2] ', '(note)']);
  });

  test('under a name that readers know', () => {
    expect(
      ['mentions[0123456789ab].level', 'value', 'due.words', 'etrange', undefined].map((field) =>
        fieldName({ field }),
      ),
    ).toEqual(['niveau', 'valeur', 'mots du document', 'etrange', 'texte']);
  });
});

test('an entry without a change has none to show', () => {
  const [figure] = graphOf(first).figures;
  expect(figure && changesOf(figure)).toEqual([]);
});
