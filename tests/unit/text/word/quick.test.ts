// Cut words, and Dutch: cspell:disable
/** What an editor writes at length is read at once; nothing that a name inherits is a word. */
import { expect, test } from 'vitest';
import { sentenceTaken } from '#document/edits/told.ts';
import { inFrench } from '#entries/yaml/french-keys.ts';
import { plainlyNot } from '#text/language-guess.ts';
import { purposesIn } from '#text/word/purposes.ts';
import { patternOf } from '#text/word/quoted-parts.ts';

/** How long it takes, in milliseconds. */
function lasting(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

test('brackets side by side are looked for as one', () => {
  const pattern = patternOf('[Nous] [la] [nos] [cette] halle');
  const text = 'la ville de Brumeval '.repeat(4000);
  expect(pattern).toBeDefined();
  expect(lasting(() => [...text.matchAll(pattern ?? /$/gu)])).toBeLessThan(500);
  const three = patternOf('[Nous] [la] [nos] halle');
  expect('la halle'.match(three ?? /$/gu)).toEqual(['la halle']);
  expect('Nous tiendrons nos engagements'.match(patternOf('tiendr[a] [ses] engagements') ?? /$/gu)).toEqual([
    'tiendrons nos engagements',
  ]);
});

test('a text of capitals without a full stop is read once', () => {
  const from = 'La Ville De '.repeat(10_000);
  expect(lasting(() => sentenceTaken({ kind: 'mobilier', from }))).toBeLessThan(1000);
  expect(sentenceTaken({ kind: 'mobilier', from: 'MAIRIE. La mairie ouvrira une halle. Merci.' })).toBe(
    'La mairie ouvrira une halle.',
  );
  expect(sentenceTaken({ kind: 'mobilier', from: 'La mairie ouvrira une halle' })).toBeUndefined();
});

test('a text of infinitives without a full stop is read once', () => {
  const text = 'la ville et la commune rénover le quai '.repeat(4000);
  expect(lasting(() => purposesIn(text))).toBeLessThan(1000);
  expect(purposesIn('la ville cherche à rénover le quai').map(({ words }) => words)).toEqual([
    'cherche à rénover',
  ]);
});

test('« constructor » and « __proto__ » are the French of no field', () => {
  expect(['constructor', '__proto__', 'toString'].map((word) => inFrench(word, ['name']))).toEqual([
    '',
    '',
    '',
  ]);
  expect(inFrench('nom', ['name'])).toContain('« name »');
});

test('a list of French roads is in no other language', () => {
  const roads =
    'Route de Lille. Rue de Paris. Avenue de Verdun. Place de Bretagne. Pont de Metz. Quai de Nantes.';
  expect(plainlyNot(roads, 'fr')).toBeUndefined();
  const dutch =
    'De stad opent een nieuwe school in de wijk. Het gebouw is klaar en de leerlingen komen met de bus naar de school.';
  expect(plainlyNot(dutch, 'fr')).toBe('nl');
});
