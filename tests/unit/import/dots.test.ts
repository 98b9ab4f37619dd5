/** Squares and discs that a PDF draws: bullets before the items of a list, ornaments before a heading. */
import { expect, test } from 'vitest';
import type { Glyph } from '#import/readers/pdf/glyph.ts';
import { withDrawnBullets, type Dot } from '#import/readers/pdf/dots.ts';

const lineOf = (words: string, y: number, looks: Partial<Glyph> = {}): Glyph[] =>
  [...words].map((text, at) => ({
    text,
    x: 60 + at * 6,
    end: 65 + at * 6,
    y,
    size: 10,
    bold: false,
    italic: false,
    run: y,
    content: undefined,
    isArtifact: false,
    isInvisible: false,
    isStruck: false,
    ...looks,
  }));
/** Drawn before the line of this height. */
const dotAt = (y: number, x = 50): Dot => ({ x, end: x + 4, bottom: y + 2, top: y + 6 });
const BODY = [400, 380, 360].flatMap((y) => lineOf('Une ligne du texte sans puce.', y));
const BOLD = { bold: true };

const bulletsBefore = (glyphs: readonly Glyph[], dots: readonly Dot[]): number[] =>
  withDrawnBullets(glyphs, dots).flatMap(({ text, y }) => (text === '•' ? [y] : []));

test('two items have their bullets, bold first words or not', () => {
  const items = [
    ...lineOf('Logement', 300, BOLD),
    ...lineOf(' : 12 toits', 300, {}).map((one) => ({ ...one, x: one.x + 48, end: one.end + 48 })),
    ...lineOf('Routes et ponts', 280),
  ];
  expect(bulletsBefore([...BODY, ...items], [dotAt(300), dotAt(280)])).toEqual([300, 280]);
});

test.each([
  ['bold', BOLD],
  ['larger', { size: 13 }],
])('a square before a %s heading is no word of it', (_, looks) => {
  const headings = [300, 200].flatMap((y) => lineOf('Les chiffres', y, looks));
  expect(bulletsBefore([...BODY, ...headings], [dotAt(300), dotAt(200)])).toEqual([]);
});

test('one square alone is no list', () => {
  const lines = [...lineOf('Une ligne', 300), ...lineOf('Une autre ligne', 280)];
  expect(bulletsBefore([...BODY, ...lines], [dotAt(300)])).toEqual([]);
  expect(bulletsBefore([...BODY, ...lines], [dotAt(300), dotAt(280, 46)])).toEqual([]);
});

test('the bold items of a list have their bullets, one of two lines too', () => {
  const items = [
    ...lineOf('Des routes', 300, BOLD),
    ...lineOf('Des ponts, des quais,', 285, BOLD),
    ...lineOf('et des gares', 272, BOLD),
    ...lineOf('Des écoles', 257, BOLD),
  ];
  expect(bulletsBefore([...BODY, ...items], [dotAt(300), dotAt(285), dotAt(257)])).toEqual([300, 285, 257]);
});

test('bold headings with the lines of their section between them are no list', () => {
  const sections = [300, 270].flatMap((y) => [
    ...lineOf('Les chiffres', y, BOLD),
    ...lineOf('Une ligne du texte.', y - 15),
  ]);
  expect(bulletsBefore([...BODY, ...sections], [dotAt(300), dotAt(270)])).toEqual([]);
});
