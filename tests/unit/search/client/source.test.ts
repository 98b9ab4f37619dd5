import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserSource, once } from '#search/client/source.ts';
import { packed } from '#search/pagefind/format.ts';

test('what was asked once is remembered, and what failed is asked again', async () => {
  let calls = 0;
  const load = once((key) => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(`${key} ${calls}`);
  });
  await expect(load('a')).rejects.toThrow('offline');
  expect(await load('a')).toBe('a 2');
  expect(await load('a')).toBe('a 2');
  expect(await load('b')).toBe('b 3');
});

describe('a page reads', () => {
  const SORTS = {
    facets: 'index/facettes.a.json',
    places: 'index/places.a.json',
    span: 2,
    builds: 'b0000b1111b2222',
    packs: '100',
    types: [['communiques', 1]],
    synonyms: [],
    starts: ['a', 'ac'],
  };
  const RECORD = { url: '/communiques/a/', record: { title: 'Accès', sentences: [] } };
  const file = (records: unknown) => new Uint8Array(packed(Buffer.from(JSON.stringify(records))));
  const FILES: Readonly<Record<string, BodyInit>> = {
    'sortes.json': JSON.stringify(SORTS),
    'index/facettes.a.json': JSON.stringify({ facets: {}, days: {} }),
    'mots/ac.json': JSON.stringify({ forms: { acces: 'accès' }, cuts: '2' }),
    'fragment/b00000.pf_fragment': file([0, RECORD]),
    'fragment/b11112.pf_fragment': file([RECORD]),
    'fragment/b22224.pf_fragment': new Uint8Array(gzipSync('something else')),
  };
  let fetched: string[];
  let keeping: Record<string, RequestCache | undefined>;
  beforeEach(() => {
    fetched = [];
    keeping = {};
    vi.stubGlobal('location', { href: 'https://exemple.fr/recherche/' });
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        postMessage(): void {
          // Nobody answers.
        }
      },
    );
    vi.stubGlobal('fetch', (address: string, { cache }: RequestInit = {}) => {
      const name = address.replace('/pagefind/', '');
      fetched.push(name);
      keeping[name] = cache;
      const body = FILES[name];
      return Promise.resolve(body === undefined ? new Response('', { status: 404 }) : new Response(body));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('a record at its place in the file of its version, which is asked for once', async () => {
    const { record } = browserSource('/pagefind/');
    expect(await record('1')).toEqual(RECORD);
    expect(await record('1')).toBe(await record('1'));
    expect(await record('0')).toBe(0);
    expect(await record('2')).toEqual(RECORD);
    expect(fetched).toEqual(['sortes.json', 'fragment/b00000.pf_fragment', 'fragment/b11112.pf_fragment']);
  });

  test('nothing from a file that is another thing, or is not there', async () => {
    const { record } = browserSource('/pagefind/');
    await expect(record('4')).rejects.toThrow(SyntaxError);
    await expect(record('3')).rejects.toThrow('fragment/b11113.pf_fragment: 404');
  });

  test('only the words whose beginning some word has', async () => {
    const { lexicon } = browserSource('/pagefind/');
    expect(await lexicon('ac')).toEqual({ forms: { acces: 'accès' }, cuts: '2' });
    expect(await lexicon('zz')).toEqual({ forms: {}, cuts: '' });
    expect(fetched).not.toContain('mots/zz.json');
  });

  test('anew, of what a host may have kept too long, the files whose names tell no content', async () => {
    const { lexicon, record, facets } = browserSource('/pagefind/');
    await Promise.all([lexicon('ac'), record('0'), facets()]);
    expect(keeping).toEqual({
      'sortes.json': 'no-cache',
      'mots/ac.json': 'no-cache',
      'fragment/b00000.pf_fragment': 'default',
      'index/facettes.a.json': 'default',
    });
  });

  test('the facets once they are asked for', async () => {
    const source = browserSource('/pagefind/');
    expect(await source.sorts()).toEqual(SORTS);
    expect(fetched).toEqual(['sortes.json']);
    expect(await source.facets()).toEqual({ facets: {}, days: {} });
  });
});
