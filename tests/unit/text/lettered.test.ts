/** What stands for « \p{L} » and « \p{M} » says the same of all that French text holds, and no pattern is built without it. */
import { describe, expect, test } from 'vitest';
import { lettered } from '#text/lettered.ts';
import { filesUnder } from '../architecture/source-files.ts';

const signs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, rank) => String.fromCodePoint(from + rank));
const unlike = (exact: RegExp, quick: RegExp, among: readonly string[]) =>
  among.filter((sign) => exact.test(sign) !== quick.test(sign));

describe('the same signs', () => {
  test.each([
    ['Latin letters, accents and signs', 0x00, 0x036f],
    ['Greek letters', 0x03a3, 0x03f5],
    ['Cyrillic letters', 0x0400, 0x0481],
    ['Latin letters that are rare', 0x1d00, 0x1dbf],
    ['Latin letters with two accents', 0x1e00, 0x1eff],
    ['arrows, mathematics, boxes, stars', 0x2190, 0x2bff],
    ['symbols of fonts', 0xe000, 0xf8ff],
    ['wide signs and separators', 0xfeff, 0xff20],
    ['emoji', 0x1f000, 0x1faff],
  ])('%s', (_name, from, to) => {
    const among = signs(from, to);
    expect(unlike(/^\p{L}$/u, lettered('^\\p{L}$', 'u'), among)).toEqual([]);
    expect(unlike(/^[\p{L}\p{M}]$/u, lettered('^[\\p{L}\\p{M}]$', 'u'), among)).toEqual([]);
  });

  test('in every document of several scripts, each letter is one', () => {
    // cspell:disable-next-line
    const letters = Array.from('éÉœŒŸßøłжЯαΩאשعمहไ한国あアＡｚ𠀋');
    expect(letters.filter((letter) => !lettered('^\\p{L}$', 'u').test(letter))).toEqual([]);
  });

  test('no space, figure or sign of French punctuation is a letter', () => {
    // Of Arabic, Hindi and Armenian too, of which a date is read up to its sign or its figures.
    const others = Array.from('،؛؟۔٠٩۰۹।॥०९։ \u00A0\u202F0123456789.,;:!?…«»“”„‘’\'"()[]-–—/°€%×÷·•№™²³');
    expect(others.filter((sign) => lettered('[\\p{L}\\p{M}]', 'u').test(sign))).toEqual([]);
  });
});

test('in a class or out of it, denied or not, beside a bracket', () => {
  expect(lettered('(?<!\\p{L})ouvre(?![\\p{L}-])', 'gu').exec('Il ouvre.')?.index).toBe(3);
  expect(lettered('(?<!\\p{L})ouvre', 'u').test('rouvre')).toBe(false);
  expect('a1b'.replace(lettered('[^\\p{L}]', 'gu'), '_')).toBe('a_b');
  expect(lettered('\\[\\p{L}+\\]', 'u').exec('[été]')?.[0]).toBe('[été]');
  expect(lettered('[\\]\\p{L}]+', 'u').exec('-é]-')?.[0]).toBe('é]');
  expect(lettered('\\p{Lu}\\p{Ll}', 'u').exec('aÉté')?.[0]).toBe('Ét');
});

/** Some source writes « \\p » twice, as a string or a template does, and some pattern is built. */
const OF_LETTERS = /\\\\p\{[LM]\}/;
const BUILT = 'new RegExp(';

test('a pattern that is built of letters is made quick to compile', () => {
  const rooms = ['src/text', 'src/graph', 'src/document'];
  const slow = rooms
    .flatMap((room) => filesUnder(room, /\.ts$/))
    .filter(
      ({ path, text }) => !path.endsWith('text/lettered.ts') && OF_LETTERS.test(text) && text.includes(BUILT),
    )
    .map(({ path }) => path);
  expect(slow).toEqual([]);
});
