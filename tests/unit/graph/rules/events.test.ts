/** An event is held once a document tells of it. */
import { expect, test } from 'vitest';
import { cancelledIn } from '#text/word/cancelled.ts';
import { ASSISES, village } from './village.ts';

test('what was promised is not held', () => {
  expect(village.edit('events/assises-2021.yaml', 'status: promis', 'status: tenu').lines()).toEqual([
    'content/events/assises-2021.yaml:3:9 status — le document qui donne cette date est du 14 mai 2019, avant l’événement → écrivez promis s’il l’annonce ; s’il en rend compte, dites dans « date.anomaly » que ses dates se contredisent',
  ]);
});

test('what is told as done is not promised', () => {
  expect(village.edit('events/assises-2019.yaml', 'status: tenu', 'status: promis').said('events')).toEqual([
    'content/events/assises-2019.yaml:3:9 status — « a réuni, mardi 14 mai 2019, les deuxièmes assises » dit l’événement tenu → écrivez tenu, ou citez les mots qui le promettent',
  ]);
});

const DATE = 'events/assises-2019.yaml';
/** The document dates itself a day before what it tells. */
const misdated = village
  .edit(`communiques/${ASSISES}.mdx`, 'mardi 14 mai 2019', 'mercredi 15 mai 2019')
  .edit(DATE, 'period: 2019-05-14', 'period: 2019-05-15')
  .edit(DATE, 'words: "mardi 14 mai 2019"', 'words: "mercredi 15 mai 2019"')
  .edit(
    DATE,
    'quote: "a réuni, mardi 14 mai 2019, les deuxièmes assises"',
    'quote: "a réuni, mercredi 15 mai 2019, les deuxièmes assises"',
  );

test('what a document misdates is kept, and the editor is warned', () => {
  const before = (at: string) =>
    `content/${DATE}:${at} status — le document qui donne cette date est du 14 mai 2019, avant l’événement → écrivez promis s’il l’annonce ; s’il en rend compte, dites dans « date.anomaly » que ses dates se contredisent`;
  expect(misdated.lines()).toEqual([before('3:9')]);
  expect(misdated.problems.map(({ severity }) => severity)).toEqual(['avertit']);
});

const ANOMALY = '  anomaly: "Daté de la veille."\n';
const withAnomaly = (world: typeof village) => world.edit(DATE, '  words: "', `${ANOMALY}  words: "`);

test('until the editors say that its dates contradict each other', () => {
  expect(withAnomaly(misdated).lines()).toEqual([]);
});

test('which they cannot say of dates that agree', () => {
  expect(withAnomaly(village).lines()).toEqual([
    `content/${DATE}:8:12 date.anomaly — le document est du 14 mai 2019 : rien n’y contredit cette date → retirez ce champ`,
  ]);
});

test('where the quotation has no verb, its sentence says whether the event is told of', () => {
  const told = (sentence: string, words: string) =>
    village
      .append(`communiques/${ASSISES}.mdx`, `\n${sentence}\n`)
      .edit('events/assises-2021.yaml', 'status: promis', 'status: tenu')
      .write(
        'events/fete.yaml',
        `title: "Fête"\nkind: autre\nstatus: tenu\ndate:\n  period: 2019-05-18\n  communique: ${ASSISES}\n  quote: "${words}"\n  words: "${words}"\n`,
      )
      .problems.filter(({ path }) => path.endsWith('fete.yaml'))
      .map(({ field, severity }) => [field, severity]);
  expect(told('La fête ouvrira le 18 mai 2019.', 'le 18 mai 2019')).toEqual([['status', 'refuse']]);
  expect(told('Rendez-vous le 18 mai 2019.', 'le 18 mai 2019')).toEqual([['status', 'refuse']]);
  expect(told('La fête a eu lieu le 18 mai 2019.', 'le 18 mai 2019')).toEqual([['status', 'avertit']]);
});

test.each([
  ['Le bal du 5 mai ne sera pas maintenu.', 'ne sera pas maintenu'],
  ['Le bal du 5 mai est remis au 6 mai.', 'est remis'],
  ['La date est fixée : le bal du 5 mai est annulé.', 'est annulé'],
  ['Le 5 mai, il ne sera pas nécessaire de réserver.', undefined],
  ['Le 5 mai, les chiens ne seront pas admis.', undefined],
  ['Le 5 mai, les prix seront remis à la mairie.', undefined],
  ['La fête est annulée et remplacée par une réunion le 5 mai.', undefined],
  ['La fête est annulée ; le bal a lieu le 5 mai.', undefined],
])('%s: cancelled by %s', (sentence, words) => {
  expect(cancelledIn(sentence, '5 mai')).toBe(words);
});
