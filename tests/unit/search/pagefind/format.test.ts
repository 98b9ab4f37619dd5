/** A file of an index that has another shape stops the build, and says what to do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { compactIndex } from '#search/pagefind/compact.ts';
import {
  packed,
  PagefindChanged,
  readEntry,
  readMeta,
  readPageUrl,
  readWords,
  unpacked,
} from '#search/pagefind/format.ts';
import { SIGNATURE, VERSION } from '#search/pagefind/names.ts';
import { PAGES, tinyIndex, type Files } from './tiny.ts';

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
  expect(readPageUrl(text('{"url":"/a/"}'))).toBe('/a/');
  const entry = { version: VERSION, languages: { fr: { hash: 'fr_1', wasm: 'fr' } } };
  expect(readEntry(JSON.stringify(entry))).toEqual(entry);
});

describe('another shape is refused', () => {
  test.each<[what: string, read: () => unknown, said: string]>([
    ['not gzip', () => unpacked(Buffer.from('pagefind_dcd')), 'gzip'],
    ['nothing', () => unpacked(Buffer.of()), 'gzip'],
    ['a page without its signature', () => readPageUrl(Buffer.from('{}')), 'gzip'],
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
    ['a page in CBOR', () => readPageUrl(cbor({ url: '/a/' })), 'JSON'],
    ['a page without address', () => readPageUrl(text('{"link":"/a/"}')), 'adresse'],
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

describe('an index is compacted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compacte-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (files: Files) => {
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  };
  const wanted = PAGES.map(({ url }) => ({ url, content: { url } }));

  test('for the pages that were given, in their order, and no others', { timeout: 60_000 }, async () => {
    const { raw } = await tinyIndex();
    write(raw);
    expect(() => compactIndex(folder, [...wanted].reverse())).toThrow(
      `la page 0 de l’index est ${PAGES[0].url}`,
    );
    expect(() => compactIndex(folder, [...wanted, { url: '/autre/', content: {} }])).toThrow(
      '4 pages indexées sur 5',
    );
    const builds = expect.stringMatching(/^[0-9a-z]{5}$/) as string;
    const named = (ending: string) =>
      expect.stringMatching(new RegExp(`^index/[0-9a-z]{5}\\.${ending}$`)) as string;
    const [engine, list] = [named('wasm'), named('pf_meta')];
    expect(compactIndex(folder, wanted)).toEqual({ engine, list, span: 4, builds, packs: '2' });
  });

  test('only if it is of the known version', { timeout: 60_000 }, async () => {
    const { raw } = await tinyIndex();
    const entry = raw.get('pagefind-entry.json')?.toString().replace(VERSION, '2.0.0') ?? '';
    write(new Map([...raw, ['pagefind-entry.json', Buffer.from(entry)]]));
    expect(() => compactIndex(folder, wanted)).toThrow('l’index est de la version 2.0.0, et non ');
  });
});
