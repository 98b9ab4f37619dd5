import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesUnit } from '#text/number/beside.ts';
import { quantitiesIn } from '#text/number/quantities.ts';
import { nothingPhrase, quantityPhrase } from './phrases.ts';

/** A fixed seed: what is tried today is what was tried yesterday. */
const TRIED = { numRuns: 5000, seed: 20190116 };

describe('a quantity is read whole', () => {
  test('over 5,000 phrases of a grammar', () => {
    fc.assert(
      fc.property(
        quantityPhrase,
        fc.constantFrom('', '.', ', dit le préfet', ' cette année'),
        (phrase, tail) => {
          const read = quantitiesIn(phrase.text + tail);
          expect(read.map(({ words }) => words)).toHaveLength(1);
          const [one] = read;
          expect(one?.class).toBeUndefined();
          expect(one?.value).toBe(phrase.value);
          expect(one?.range).toEqual(phrase.range);
          if (phrase.share) expect(one?.share).toEqual(phrase.share);
          if (phrase.form) expect(one?.form).toBe(phrase.form);
          expect(one?.unit).toBe(phrase.unit);
          expect([one?.before, one?.after]).toEqual([phrase.before, phrase.after]);
          if (phrase.beside) expect(namesUnit(one?.beside ?? [], phrase.beside)).toBe(true);
        },
      ),
      TRIED,
    );
  });

  test('and what claims nothing is told by its class', () => {
    fc.assert(
      fc.property(nothingPhrase, fc.constantFrom('', '.', ', dit le préfet'), (phrase, tail) => {
        expect(quantitiesIn(phrase.text + tail).map((one) => one.class)).toEqual([phrase.class]);
      }),
      TRIED,
    );
  });

  test('side by side, one does not hide the other', () => {
    fc.assert(
      fc.property(nothingPhrase, quantityPhrase, (nothing, quantity) => {
        const read = quantitiesIn(`${nothing.text}, et ailleurs : ${quantity.text}`);
        expect(read.map((one) => one.class)).toEqual([nothing.class, undefined]);
        expect(read[1]?.value).toBe(quantity.value);
      }),
      { ...TRIED, numRuns: 2000 },
    );
  });

  test('its place is exact, and nothing overlaps', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(quantityPhrase, nothingPhrase), { maxLength: 6 }), (phrases) => {
        const text = phrases.map((one) => one.text).join(' ; ');
        let end = 0;
        for (const one of quantitiesIn(text)) {
          expect(text.slice(one.start, one.end)).toBe(one.words);
          expect(one.start).toBeGreaterThanOrEqual(end);
          end = one.end;
        }
      }),
      { ...TRIED, numRuns: 1000 },
    );
  });
});

/** « 12 lits | 30 repas »: each quantity with what stands beside it. */
const shown = (text: string) =>
  quantitiesIn(text).map(({ words, value, range, share, class: of }) =>
    of === undefined
      ? `${words} = ${range ? `${range.from}..${range.to}` : (value ?? (share ? `${share.of}/${share.among}` : ''))}`
      : `${words} : ${of}`,
  );

test.each([
  ['passe de 300 à 400 lits', ['300 = 300', '400 = 400']],
  ['cinq projets sur douze communes', ['cinq = 5', 'douze = 12']],
  ['une réunion sur trois ans', ['trois = 3']],
  ['par un tiers, le tiers payant, le Quart Monde', []],
  ['ouvert de 9 à 17 h', ['9 : heure', '17 h : heure']],
  ['de 9h30 à 17h', ['9h30 : heure', '17h : heure']],
  ['35 heures par semaine', ['35 = 35']],
  ['12-14, rue Jean sans Peur CS 20003', ['12-14, rue : adresse', 'CS 20003 : adresse']],
  ['59 039 LILLE Cedex', ['59 039 : code postal']],
  ['10000 Français vivent ici', ['10000 = 10000']],
  ['2020 bancs', ['2020 = 2020']],
  ['neuf lits neufs, un logement neuf.', ['neuf = 9', 'neuf : expression']],
  ['zéro euro', ['zéro euro = 0']],
  ['le doublement des places', ['doublement = 2']],
  ['un double objectif', ['double : expression']],
  ['entre 800 000 € et 1,2 M€', ['entre 800 000 € et 1,2 M€ = 800000..1200000']],
  ['les 3 et 4 janvier 2024', ['3 et 4 janvier 2024 : date']],
  ['-12 lits', ['12 = 12']],
  ['à 18 heures', ['18 heures : heure']],
  ['sept jours sur sept', ['sept jours sur sept : expression']],
  ['L’axe 2 et la mesure 14', ['axe 2 : référence', 'mesure 14 : référence']],
])('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['12 lits et 30 repas', ['lits', 'repas']],
  ['120 et 180 lits', ['lits', 'lits']],
  ['300 enfants dans ces lits', ['enfants']],
  ['3 000 nouvelles places d’hébergement', ['places']],
])('what is counted in « %s »', (text, units) => {
  const read = quantitiesIn(text);
  expect(units.map((unit, at) => namesUnit(read[at]?.beside ?? [], unit))).toEqual(units.map(() => true));
  expect(namesUnit(read[0]?.beside ?? [], units.at(-1) ?? '')).toBe(units[0] === units.at(-1));
});

test.each([
  'Les projets de 2023 retenus par la ville',
  'Les dossiers de 2023 rendus publics',
  'Les travaux de 2024 prévus au port',
  'Les élèves de 2023 inscrits au port',
  'Les lits de 2023 ouverts au port',
  'Les aides de 2023 perçues',
  'Les places de 2023 vendues',
])('a year dates what was done with several things: « %s »', (text) => {
  expect(quantitiesIn(text).filter(({ class: kind }) => kind !== 'date')).toEqual([]);
});

test.each([
  'Une ville de 2000 habitants',
  'Un hôpital de 2000 lits',
  'Un camp de 2000 détenus',
  'Les villes de 2000 habitants',
])('after one thing, or before a noun, it counts: « %s »', (text) => {
  expect(quantitiesIn(text).map(({ value, class: kind }) => [value, kind])).toEqual([[2000, undefined]]);
});
