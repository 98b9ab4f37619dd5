/** Where a text tells nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { silencesIn } from '#text/word/silences.ts';

const wordsOf = (form: string) => silencesIn(form).map(({ start, end }) => form.slice(start, end));

test('a question tells nothing, from the end of what comes before it', () => {
  expect(wordsOf("l'accueil ouvre. ouvrira-t-il demain ? oui")).toEqual([' ouvrira-t-il demain ?']);
  expect(wordsOf('ouvert ? fermé ?')).toEqual(['ouvert ?', ' fermé ?']);
});

test.each([
  ['une fois le chantier achevé, la salle ouvre', ['une fois le chantier achevé']],
  ['la salle ouvre une fois rénovée.', ['une fois rénovée']],
  ["une fois qu'il a signé, il part", ["une fois qu'il a signé"]],
  ['la mairie a une fois de plus rénové le quai', []],
  ['une fois encore la mairie a rénové le quai', []],
  ["le conseil s'est réuni une fois et a voté le budget", []],
  ['les familles sont reçues une fois par an', []],
])('what « once » puts before another thing: « %s »', (form, once) => {
  expect(wordsOf(form)).toEqual(once);
});

test('every question, and nothing else, ends with its mark', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '.', ';', ':', '!', '?'), maxLength: 40 });
  fc.assert(
    fc.property(text, (form) => {
      const wanted = [...form.matchAll(/[^.;:!?]*\?/gu)].map(([words]) => words);
      expect(wordsOf(form)).toEqual(wanted);
    }),
  );
});

test('a long text without an end costs its length, and not its square', { timeout: 5_000 }, () => {
  // Looked at once from each letter, it would take twenty thousand million steps.
  expect(silencesIn('a '.repeat(100_000))).toEqual([]);
});
