/** A file of an index that has another shape stops the build, and says what to do. */
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  packed,
  PagefindChanged,
  readEntry,
  readMeta,
  readWords,
  unpacked,
} from '#search/pagefind/format.ts';
import { SIGNATURE, VERSION } from '#search/pagefind/names.ts';
import { readRaw } from '#search/pagefind/raw.ts';
import { tinyIndex } from './tiny.ts';

const cbor = (data: unknown) => packed(encode(data));
const text = (words: string) => packed(Buffer.from(words));

test('a small file is the smallest of the ways of packing it, found in one try', () => {
  const word = fc.constantFrom('la ', 'préfecture ', 'annonce ', '{"title":"', '",0],["', 'places ');
  const piece = fc.oneof(
    { weight: 6, arbitrary: word },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
      const data = Buffer.from(pieces.join(''));
      const plain = unpacked(packed(data));
      const whole = Buffer.concat([Buffer.from(SIGNATURE), data]);
      const ways = [5, 8].map((memLevel) => {
        const zipped = gzipSync(whole, { level: 9, memLevel });
        zipped[9] = 255;
        return zipped;
      });
      const [one, other] = ways as [Buffer, Buffer];
      expect(plain.equals(data)).toBe(true);
      expect(packed(data).equals(other.length < one.length ? other : one)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('what is packed is unpacked, and is the same on every machine', () => {
  const bytes = packed(Buffer.from('mots'));
  expect(unpacked(bytes).toString()).toBe('mots');
  // The byte where gzip says which system zipped.
  expect(bytes[9]).toBe(255);
});

test('files of the known shape are read', () => {
  const meta = [VERSION, [['a', 3]], [['b', 'c', 'd']], [], [], ['title']];
  expect(readMeta(cbor(meta))).toEqual(meta);
  expect(readWords(cbor([[['mot', [[0, [1], []]], []]]]))).toEqual([['mot', [[0, [1], []]], []]]);
  const entry = { version: VERSION, languages: { fr: { hash: 'fr_1', wasm: 'fr' } } };
  expect(readEntry(JSON.stringify(entry))).toEqual(entry);
});

describe('another shape is refused', () => {
  test.each<[what: string, read: () => unknown, said: string]>([
    ['not gzip', () => unpacked(Buffer.from('pagefind_dcd')), 'gzip'],
    ['nothing', () => unpacked(Buffer.of()), 'gzip'],
    ['a meta without version', () => readMeta(cbor([[], [], []])), 'version'],
    ['a meta of another version', () => readMeta(cbor(['1.6.0', [], []])), 'version'],
    ['a meta that is a map', () => readMeta(cbor({ version: VERSION })), 'version'],
    ['pages by name', () => readMeta(cbor([VERSION, { a: 3 }, []])), 'nombre de mots'],
    ['pages of three', () => readMeta(cbor([VERSION, [['a', 3, 4]], []])), 'nombre de mots'],
    ['pages of half a word', () => readMeta(cbor([VERSION, [['a', 3.5]], []])), 'nombre de mots'],
    ['files of words without an end', () => readMeta(cbor([VERSION, [], [['b', 'd']]])), 'premier mot'],
    ['a meta that ends early', () => readMeta(cbor([VERSION, []])), 'premier mot'],
    ['words by name', () => readWords(cbor([{ mot: [] }])), 'liste de mots'],
    ['words and something else', () => readWords(cbor([[], []])), 'liste de mots'],
    ['a word without pages', () => readWords(cbor([[['mot']]])), 'liste de mots'],
    ['words in JSON', () => readWords(text('[[["mot",[]]]]')), 'CBOR'],
    ['another version', () => readEntry('{"version":"1.6.0","languages":{}}'), '1.6.0'],
    ['no language', () => readEntry(`{"version":"${VERSION}"}`), 'par langue'],
    [
      'a language that shares its engine',
      () => readEntry(`{"version":"${VERSION}","languages":{"fr":{"hash":"fr_1","wasm":"latin"}}}`),
      'par langue',
    ],
  ])('%s', (_what, read, said) => {
    expect(read).toThrow(PagefindChanged);
    expect(read).toThrow(said);
    expect(read).toThrow(`Gardez « "pagefind": "${VERSION}" »`);
  });
});

describe('an index is read', { timeout: 60_000 }, () => {
  test('of the pages that were given, in their order', async () => {
    const { lengths, words } = readRaw((await tinyIndex()).raw);
    expect(lengths).toEqual([10, 7, 8, 8]);
    expect(words.find(([word]) => word === 'mission')?.[1].map(([page]) => page)).toEqual([1]);
  });

  test('only if all that is asked for is there', async () => {
    const { raw } = await tinyIndex();
    const [name = ''] = [...raw.keys()].filter((one) => one.endsWith('.pf_meta'));
    expect(() => readRaw(new Map([...raw].filter(([one]) => one !== name)))).toThrow(
      `Pagefind a changé : il n’écrit plus « ${name} »`,
    );
  });

  test('only if it is of the known version', async () => {
    const { raw } = await tinyIndex();
    const entry = raw.get('pagefind-entry.json')?.toString().replace(VERSION, '2.0.0') ?? '';
    expect(() => readRaw(new Map([...raw, ['pagefind-entry.json', Buffer.from(entry)]]))).toThrow(
      'l’index est de la version 2.0.0, et non ',
    );
  });
});

test('an index is named by what it holds', { timeout: 60_000 }, async () => {
  const named = (ending: string) =>
    expect.stringMatching(new RegExp(`^index/[0-9a-z]{5}\\.${ending}$`)) as string;
  expect((await tinyIndex()).names).toEqual({
    engine: named('wasm'),
    list: named('pf_meta'),
    span: 4,
    builds: expect.stringMatching(/^[0-9a-z]{5}$/) as string,
    packs: '2',
  });
});
