/** Every date that French writes is read, to the days that it says; and nothing else is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONTHS, SHORT_MONTHS } from '#text/day/calendar.ts';
import { addDays, isDay, weekdayOf } from '#text/day/day.ts';
import { datesIn } from '#text/period/reader.ts';
import { ordinal } from '#text/number/ranks.ts';
import type { Tense } from '#text/period/tense.ts';

const read = (text: string, said: string, tense?: Tense) =>
  datesIn(text, said, tense).flatMap(({ periods }) => periods);

describe('what documents write', () => {
  test.each([
    ['Lille, le 05 février 2024', ['2024-02-05']],
    ['le 5 févr. 2024', ['2024-02-05']],
    ['le 5.02.2024.', ['2024-02-05']],
    ['5 fevrier 2024', ['2024-02-05']],
    ['LILLE, LE 5 FÉVRIER 2024', ['2024-02-05']],
    ['le 03/01/2024', ['2024-01-03']],
    ['Mise à jour : 06 juillet 2021', ['2021-07-06']],
    ['lundi 5 février', ['2024-02-05']],
    ['en juin dernier', ['2023-06']],
    ['hier', ['2024-02-04']],
    ['avant-hier', ['2024-02-03']],
    ['ce jour', ['2024-02-05']],
    ['aujourd’hui', ['2024-02-05']],
    ['ce lundi', ['2024-02-05']],
    ['lundi dernier', ['2024-01-29']],
    ['vendredi prochain', ['2024-02-09']],
    ['la semaine dernière', ['2024-01-29/2024-02-04']],
    ['le mois dernier', ['2024-01']],
    ['l’an dernier', ['2023']],
    ['cette année', ['2024']],
    ['le 20 décembre dernier', ['2023-12-20']],
    ['le 20 décembre', ['2023-12-20']],
    ['en janvier', ['2024-01']],
    ['en mars prochain', ['2024-03']],
    ['les 3 et 4 janvier', ['2024-01-03/2024-01-04']],
    ['les 3, 4 et 5 janvier 2024', ['2024-01-03/2024-01-05']],
    ['les 3 et 10 janvier 2024', ['2024-01-03', '2024-01-10']],
    ['les 31 janvier et 1er février 2024', ['2024-01-31/2024-02-01']],
    ['du 3 au 5 janvier 2024', ['2024-01-03/2024-01-05']],
    ['du 28 décembre au 3 janvier', ['2023-12-28/2024-01-03']],
    ['du 03/01/2024 au 05/01/2024', ['2024-01-03/2024-01-05']],
    ['entre le 3 janvier et le 5 mars 2024', ['2024-01-03/2024-03-05']],
    ['de juin à août 2023', ['2023-06/2023-08']],
    ['de 2019 à 2021', ['2019/2021']],
    ['fin 2020', ['2020']],
    ['au deuxième semestre 2019', ['2019-S2']],
    ['le 1er mars 2020', ['2020-03-01']],
    ['l’année 2019', ['2019']],
  ])('« %s »', (words, periods) => expect(read(words, '2024-02-05', 'past')).toEqual(periods));

  test('a date without its year is said to take it from its document', () => {
    expect(datesIn('le 5 février', '2024-02-05')[0]?.isResolved).toBe(true);
    expect(datesIn('le 5 février 2024', '2024-02-05')[0]?.isResolved).toBe(false);
  });

  test.each([
    ['le 20 décembre', 'future', '2024-12-20'],
    ['le 20 décembre', 'same-year', '2024-12-20'],
    ['le 10 février', 'past', '2024-02-10'],
    ['le 10 janvier', 'future', '2025-01-10'],
  ] as const)('« %s », of what is %s', (words, tense, period) =>
    expect(read(words, '2024-02-05', tense)).toEqual([period]),
  );
});

describe('what is no date', () => {
  test.each([
    '3 et 4 enfants',
    '5.02 M€',
    'article 5-2',
    'article L. 115-4',
    '03 20 30 52 50',
    '03.20.30.52.50',
    'n° 2020-56',
    'la version 1.2.2020.4',
    'de 2000 euros',
    'ouvrir 2000 places',
    '59000 Lille',
    'il a été dit',
    'une maison',
    'le 31 février 2020',
    'le 32 janvier 2020',
    'le 5.13.2024',
    'du 5 au 3 janvier 2024',
    'le lundi',
    'l’avant-hiérarchie',
    'le maire',
  ])('« %s »', (words) => expect(read(words, '2024-02-05')).toEqual([]));
});

const dayArbitrary = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2001-01-01', count));
const parts = (day: string) => ({
  year: day.slice(0, 4),
  month: MONTHS[Number(day.slice(5, 7)) - 1] ?? '',
  short: SHORT_MONTHS[Number(day.slice(5, 7)) - 1] ?? '',
  date: Number(day.slice(8)),
});
const dateOf = (day: string) => (day.endsWith('-01') ? '1er' : String(parts(day).date));
const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '');

/** Each way of writing a day whole. */
const WHOLE: readonly ((day: string) => string)[] = [
  (day) => `le ${dateOf(day)} ${parts(day).month} ${parts(day).year}`,
  (day) => `le ${day.slice(8)} ${parts(day).month} ${parts(day).year}`,
  (day) => `le ${dateOf(day)} ${parts(day).short} ${parts(day).year}`,
  (day) => plain(`le ${dateOf(day)} ${parts(day).month} ${parts(day).year}`),
  (day) => `le ${weekdayOf(day)} ${dateOf(day)} ${parts(day).month} ${parts(day).year}`,
  (day) => `${weekdayOf(day)} ${dateOf(day)} ${parts(day).month} ${parts(day).year}`,
  (day) => `le ${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
  (day) => `le ${Number(day.slice(8))}.${day.slice(5, 7)}.${day.slice(0, 4)}`,
  (day) => `le ${dateOf(day)} ${parts(day).month} ${parts(day).year}`.toUpperCase(),
];

/** A phrase of the grammar, said on a day, with the one period that it was made from. */
const phrase = fc
  .record({ day: dayArbitrary, said: dayArbitrary, way: fc.nat(), length: fc.integer({ min: 1, max: 25 }) })
  .chain(({ day, said, way, length }) => {
    const later = addDays(day, length);
    const { year, month, date } = parts(day);
    const end = parts(later);
    const half = Number(day.slice(5, 7)) > 6 ? 2 : 1;
    const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
    const ago = addDays(said, -length);
    const ways: (readonly [words: string, period: string])[] = [
      [WHOLE[way % WHOLE.length]?.(day) ?? '', day],
      [`du ${dateOf(day)} ${month} ${year} au ${dateOf(later)} ${end.month} ${end.year}`, `${day}/${later}`],
      [`entre le ${dateOf(day)} ${month} et le ${dateOf(later)} ${end.month} ${end.year}`, `${day}/${later}`],
      [`en ${month} ${year}`, day.slice(0, 7)],
      [`fin ${month} ${year}`, day.slice(0, 7)],
      [`au ${ordinal(half)} semestre ${year}`, `${year}-S${half}`],
      [`au ${ordinal(quarter)} trimestre de ${year}`, `${year}-T${quarter}`],
      [`en ${year}`, year],
      [`de ${year} à ${Number(year) + length}`, `${year}/${Number(year) + length}`],
      ['hier', addDays(said, -1)],
      ['demain', addDays(said, 1)],
      ['ce jour', said],
      ['le mois dernier', addDays(`${said.slice(0, 7)}-01`, -1).slice(0, 7)],
      ['l’an prochain', String(Number(said.slice(0, 4)) + 1)],
      [`le ${dateOf(ago)} ${parts(ago).month} dernier`, ago],
      [`${weekdayOf(addDays(said, -(1 + (length % 7))))} dernier`, addDays(said, -(1 + (length % 7)))],
      [`${weekdayOf(addDays(said, 1 + (length % 7)))} prochain`, addDays(said, 1 + (length % 7))],
      ...(end.month === month && end.date > date
        ? [
            [`du ${dateOf(day)} au ${end.date} ${month} ${year}`, `${day}/${later}`] as const,
            [`les ${dateOf(day)} et ${date + 1} ${month} ${year}`, `${day}/${addDays(day, 1)}`] as const,
          ]
        : []),
    ];
    return fc.constantFrom(...ways).map(([words, period]) => ({ words, period, said }));
  });

const AROUND = fc.constantFrom(
  ['', ''],
  ['Le comité se réunit ', '.'],
  ['Brumeval, ', ''],
  ['(', ')'],
  ['Réuni ', ', il a réparti 3 000 places et 5,02 M€ entre 3 et 4 communes.'],
  ['Ouvert ', ' à 9h30 (tél. : 03 20 30 52 50).'],
);

test('a phrase reads to the days that it was made from, and to nothing else, wherever it stands', () => {
  fc.assert(
    fc.property(phrase, AROUND, ({ words, period, said }, [before = '', after = '']) => {
      const found = datesIn(before + words + after, said, 'past');
      expect(found.map(({ periods }) => periods)).toEqual([[period]]);
      expect(words).toContain(found[0]?.words);
    }),
    { numRuns: 3000 },
  );
});

test('in any text, dates do not overlap, and are days that exist', () => {
  const pieces = fc.constantFrom(
    'le ',
    '3',
    '31',
    ' ',
    'du ',
    'au ',
    'et ',
    'février',
    ' mai ',
    '2020',
    '/',
    '.',
    '-',
    'lundi ',
    'dernier',
    'en ',
    'fin ',
    '1er ',
    'été ',
    ', ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (words) => {
      const text = words.join('');
      let end = 0;
      for (const date of datesIn(text, '2020-05-14')) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(date.start, date.end)).toBe(date.words);
        for (const period of date.periods)
          for (const part of period.split('/')) if (part.length === 10) expect(isDay(part)).toBe(true);
        end = date.end;
      }
    }),
    { numRuns: 2000 },
  );
});
