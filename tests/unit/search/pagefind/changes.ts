/** Changes that Pagefind could make one day, planted in a tiny index or in what its worker answers. */
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { RawHit } from '#search/pagefind/terms.ts';
import { packed, unpacked } from '#search/pagefind/format.ts';
import { SIGNATURE, VERSION } from '#search/pagefind/names.ts';
import type { Tried, World } from './probes.ts';

type Change = (world: World) => World;

/** The files of the raw index, those whose names match changed. */
const withFiles =
  (pattern: RegExp, change: (bytes: Buffer) => Buffer): Change =>
  (world) => ({
    ...world,
    raw: {
      ...world.raw,
      files: new Map(
        [...world.raw.files].map(([name, bytes]) => [name, pattern.test(name) ? change(bytes) : bytes]),
      ),
    },
  });
const renamed =
  (from: string, to: string): Change =>
  (world) => ({
    ...world,
    raw: {
      ...world.raw,
      files: new Map([...world.raw.files].map(([name, bytes]) => [name.replace(from, to), bytes])),
    },
  });
type Find = World['compact']['find'];
/** Another engine: it answers otherwise. */
const withEngine = (change: (find: Find) => Find): Change => {
  const changed = (tried: Tried): Tried => ({ ...tried, find: change(tried.find) });
  return ({ raw, compact, fresh }) => ({
    raw,
    compact: changed(compact),
    fresh: async () => changed(await fresh()),
  });
};
/** Terms are read otherwise by the engine. */
const readingTerms = (read: (term: string) => string) => withEngine((find) => (term) => find(read(term)));
/** The engine gives other results. */
const giving = (change: (hits: RawHit[], term: string) => unknown[]) =>
  withEngine((find) => async (term) => change(await find(term), term) as RawHit[]);
const isExact = (term: string) => term.startsWith('"');
const cbor = (change: (data: unknown[]) => unknown) => (bytes: Buffer) =>
  packed(encode(change(decode(unpacked(bytes)) as unknown[])));

/** A module whose one import has another name. */
const needing = (code: Buffer): Buffer => {
  const changed = Buffer.from(code);
  const at = changed.indexOf('__wbindgen_init_externref_table');
  changed.write('__wbindgen_init_externref_tables'.slice(1), at);
  return changed;
};

/** A change of Pagefind, and what must notice it. */
export const CHANGES: readonly [change: string, world: Change, noticed: string][] = [
  ['a file is called otherwise', renamed('wasm.fr.pagefind', 'moteur.fr.pagefind'), 'files are gzip'],
  ['files are no longer compressed', withFiles(/pf_meta$/, (bytes) => gunzipSync(bytes)), 'files are gzip'],
  [
    'the signature is another',
    withFiles(/pf_index$/, (bytes) =>
      Buffer.from(gunzipSync(bytes).toString('latin1').replace(SIGNATURE, 'pagefind_dce'), 'latin1'),
    ),
    'files are gzip',
  ],
  [
    'a page is described otherwise',
    withFiles(
      /pf_meta$/,
      cbor(([version, pages, ...rest]) => [
        version,
        (pages as unknown[][]).map((page) => [...page, 0]),
        ...rest,
      ]),
    ),
    'files are gzip',
  ],
  [
    'words stand deeper',
    withFiles(
      /pf_index$/,
      cbor((data) => [data]),
    ),
    'files are gzip',
  ],
  [
    'the entry gives another version',
    withFiles(/entry\.json$/, (bytes) => Buffer.from(bytes.toString().replace(VERSION, '1.6.0'))),
    'files are gzip',
  ],
  [
    'a page’s words are counted otherwise',
    withFiles(
      /pf_meta$/,
      cbor(([version, pages, ...rest]) => [
        version,
        (pages as [string, number][]).map(([name, words]) => [name, words + 1]),
        ...rest,
      ]),
    ),
    'pages are counted',
  ],
  [
    'a title weighs more',
    withFiles(
      /pf_index$/,
      cbor(([words]) => [
        (words as [string, [number, number[]][]][]).map(([word, pages]) => [
          word,
          pages.map(([page, [weight = 0, ...rest]]) => [page, [page === 2 ? weight - 1 : weight, ...rest]]),
        ]),
      ]),
    ),
    'a title weighs',
  ],
  [
    'the module needs more',
    // The name of what it needs, one sign longer, with the length of its section and its own.
    withFiles(/^wasm\.fr/, (bytes) => packed(Buffer.from(needing(unpacked(bytes))))),
    'the module has',
  ],
  [
    'places are called otherwise',
    giving((hits) => hits.map(({ words, ...hit }) => ({ ...hit, locations: words }))),
    'a result has',
  ],
  [
    'places begin at one',
    giving((hits) => hits.map((hit) => ({ ...hit, words: hit.words.map((at) => at + 1) }))),
    'places are counted',
  ],
  [
    'keys at one place count for two',
    giving((hits, term) =>
      hits.map((hit) => ({
        ...hit,
        words: hit.words.map((at) => (/entree|droits/.test(term) && at > 3 ? at + 1 : at)),
      })),
    ),
    'keys joined',
  ],
  ['exact words are beginnings', readingTerms((term) => term.replaceAll('"', '')), 'exact words are found'],
  [
    'an unknown exact word is left out',
    readingTerms((term) => term.replace(' inconnu"', '"')),
    'exact words that no page has',
  ],
  [
    'a word is no beginning',
    readingTerms((term) => (isExact(term) ? term : `"${term}"`)),
    'a beginning finds',
  ],
  [
    'no stemmer',
    giving((hits, term) => (term.includes('elarg') ? hits.slice(0, 1) : hits)),
    'words of one family',
  ],
  [
    'any word will do',
    readingTerms((term) => (isExact(term) ? term : (term.split(' ').at(-1) ?? ''))),
    'all the words',
  ],
  [
    'letters and digits are cut apart',
    giving((hits, term) => (/1500000|qqjdb/.test(term) ? [] : hits)),
    'the keys of numbers',
  ],
  [
    'stop words are cut by the stemmer',
    readingTerms((term) => term.replace('zzlesq', 'zzleq')),
    'stop words stay',
  ],
  [
    'scores are whole',
    giving((hits) => hits.map((hit) => ({ ...hit, score: Math.ceil(hit.score) }))),
    'free words are ranked',
  ],
  [
    'a compacted page is lost',
    giving((hits) => hits.filter(({ id }) => id !== '3')),
    'what is found is found',
  ],
  [
    'nothing is prepared',
    ({ fresh, ...world }) => ({
      ...world,
      fresh: async () => ({ ...(await fresh()), prepare: () => undefined }),
    }),
    'a search for a word of known stem',
  ],
];

/** Every weakness that the site makes up for is gone. */
export const MENDED: Change = giving((hits, term) =>
  /xyz|jeante/.test(term)
    ? []
    : term === '"5"'
      ? [{ id: '2', score: 1, words: [3] }]
      : hits.map(({ id, words }, rank) => ({ id, words, score: 1 / (rank + 2) })),
);
