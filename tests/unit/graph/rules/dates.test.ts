/** Dates agree with words, weekdays and the day of the site. */
import { expect, test } from 'vitest';
import { ASSISES, village } from './village.ts';

test('a weekday that its date contradicts is told of', () => {
  expect(
    village.append(`communiques/${ASSISES}.mdx`, '\nLa séance du lundi 14 mai 2019.\n').said('dates'),
  ).toEqual([
    'content/communiques/2019-05-14-assises.mdx:31:1 — le 14 mai 2019 est un mardi, le texte dit lundi → vérifiez la transcription ; si le document dit bien cela, gardez-le',
  ]);
});

test('a document from after the day of the site is told of, unless it is public already', () => {
  const before = village.edit('site.yaml', 'asOf: 2020-12-31', 'asOf: 2020-06-17');
  expect(before.said('dates')).toEqual([
    'content/communiques/2020-06-18-halle.mdx:3:7 date — daté d’après le jour du site (2020-06-17) : pas publié avant → avancez « asOf » dans content/site.yaml, ou écrivez « released: true » s’il est déjà public',
  ]);
  const released = before.edit('communiques/2020-06-18-halle.mdx', 'place: B', 'released: true\nplace: B');
  expect(released.lines()).toEqual([]);
});

test('and refused when it is more than a year away', () => {
  expect(village.edit('site.yaml', 'asOf: 2020-12-31', 'asOf: 2019-06-17').said('dates')).toEqual([
    'content/communiques/2020-06-18-halle.mdx:3:7 date — plus d’un an dans l’avenir (le site est arrêté au 17 juin 2019) → vérifiez l’année ; si elle est juste, avancez « asOf » dans site.yaml',
  ]);
});

test('the day of an event is the one that its words say', () => {
  expect(
    village.edit('events/assises-2019.yaml', 'period: 2019-05-14', 'period: 2019-05-15').said('dates'),
  ).toEqual([
    'content/events/assises-2019.yaml:5:11 date.period — « mardi 14 mai 2019 » ne dit pas « 15 mai 2019 » → dits le 14 mai 2019, ces mots donnent 2019-05-14 : corrigez la période, ou citez ceux qui la donnent',
  ]);
});

test('a day without its year takes that of its document', () => {
  expect(
    village
      .edit('events/ouverture.yaml', 'words: "jeudi 18 juin 2020"', 'words: "jeudi 18 juin"')
      .said('dates'),
  ).toEqual([]);
});

test('a span of time runs forwards', () => {
  expect(village.append('missing/2018-assises.yaml', 'until: 2017\n').said('dates')).toEqual([
    'content/missing/2018-assises.yaml:12:8 until — « 2017 » ne vient pas après « 2018 » → écrivez la première date possible dans « period », la dernière dans « until »',
  ]);
});

test('from its first day to its last', () => {
  expect(village.append('missing/2018-assises.yaml', 'until: 2019\n').lines()).toEqual([]);
});

/** The assises are told with these words, and their record gives this period. */
const told = (words: string, period: string) =>
  village
    .edit(`communiques/${ASSISES}.mdx`, 'a réuni, mardi 14 mai 2019, les', `a réuni, ${words}, les`)
    .edit(
      'events/assises-2019.yaml',
      'quote: "a réuni, mardi 14 mai 2019, les deuxièmes assises"',
      `quote: "a réuni, ${words}, les deuxièmes assises"`,
    )
    .edit('events/assises-2019.yaml', 'words: "mardi 14 mai 2019"', `words: "${words}"`)
    .edit('events/assises-2019.yaml', 'period: 2019-05-14', `period: ${period}`);

test.each([
  ['hier', '2019-05-13'],
  ['ce jour', '2019-05-14'],
  ['lundi dernier', '2019-05-13'],
  ['le mois dernier', '2019-04'],
  ['l’an dernier', '2018'],
  ['en juin dernier', '2018-06'],
  ['le 20 décembre dernier', '2018-12-20'],
  ['en janvier', '2019-01'],
  ['le 03/01/2019', '2019-01-03'],
  ['les 3 et 4 janvier', '2019-01-03/2019-01-04'],
  ['du 3 au 5 janvier 2019', '2019-01-03/2019-01-05'],
])('what a document tells of « %s » is of %s', (words, period) => {
  expect(told(words, period).said('dates')).toEqual([]);
  expect(told(words, '2019-02-11').said('dates')).toHaveLength(1);
});

test('words that give no date prove none', () => {
  expect(told('naguère', '2019-05-14').said('dates')).toEqual([
    'content/events/assises-2019.yaml:5:11 date.period — « naguère » ne dit pas « 14 mai 2019 » → corrigez la période, ou citez les mots qui la donnent',
  ]);
});

test('a document that gives the date of an event again needs no other record for its numbers', () => {
  const again = village
    .append(`communiques/2020-06-18-halle.mdx`, '\nElle fut promise le 14 mai 2019.\n')
    .append(
      'events/assises-2019.yaml',
      'passages:\n  - communique: 2020-06-18-halle\n    quote: "Elle fut promise le 14 mai 2019."\n',
    );
  expect(again.said('numbers')).toEqual([]);
});
