/** The head of a communiqué says what its text prints. */
import { expect, test } from 'vitest';
import { ASSISES, village } from './village.ts';

test('a file is named after its date', () => {
  expect(
    village
      .write(`communiques/2019-05-15-assises.mdx`, village.text(`communiques/${ASSISES}.mdx`))
      .said('communiques'),
  ).toEqual([
    'content/communiques/2019-05-15-assises.mdx:3:7 date — le nom du fichier ne commence pas par 2019-05-14 → renommez-le « 2019-05-14-assises.mdx », ou corrigez la date',
  ]);
});

test('the line quoted says the day', () => {
  expect(
    village
      .edit(
        `communiques/${ASSISES}.mdx`,
        'dateline: "Brumeval, le 14 mai 2019"',
        'dateline: "Brumeval, mai 2019"',
      )
      .said('communiques'),
  ).toEqual([
    'content/communiques/2019-05-14-assises.mdx:3:7 date — la ligne imprimée « Brumeval, mai 2019 » ne dit pas le 14 mai 2019 → corrigez la date, ou la ligne citée',
  ]);
});

test('and the place', () => {
  expect(village.edit(`communiques/${ASSISES}.mdx`, 'place: Brumeval', 'place: Sombreval').lines()).toEqual([
    'content/communiques/2019-05-14-assises.mdx:5:8 place — « Sombreval » n’est pas dans « Brumeval, le 14 mai 2019 » → copiez le lieu imprimé',
  ]);
});

test('a text has a title', () => {
  expect(
    village
      .edit(`communiques/${ASSISES}.mdx`, '# Brumeval tient ses assises\n', 'Brumeval tient ses assises.\n')
      .lines(),
  ).toEqual([
    'content/communiques/2019-05-14-assises.mdx:1:1 — le texte n’a pas de titre → mettez « # » devant la ligne du titre',
  ]);
});

test('and one only', () => {
  expect(village.append(`communiques/${ASSISES}.mdx`, '\n# Encore\n').lines()).toEqual([
    'content/communiques/2019-05-14-assises.mdx:31:1 — deux titres de niveau 1 → écrivez « ## » pour un intertitre',
  ]);
});

test('the title is the printed one', () => {
  expect(
    village
      .edit(
        `communiques/${ASSISES}.mdx`,
        'title: "Brumeval tient ses assises"',
        'title: "Brumeval tient des assises"',
      )
      .lines(),
  ).toEqual([
    'content/communiques/2019-05-14-assises.mdx:2:8 title — le titre imprimé est « Brumeval tient ses assises » → copiez-le (seules les capitales peuvent changer)',
  ]);
});

test('in any capitals', () => {
  expect(
    village
      .edit(
        `communiques/${ASSISES}.mdx`,
        'title: "Brumeval tient ses assises"',
        'title: "BRUMEVAL TIENT SES ASSISES"',
      )
      .lines(),
  ).toEqual([]);
});
