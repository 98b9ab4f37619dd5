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
    'content/communiques/2019-05-14-assises.mdx:5:8 place — « Sombreval » n’est pas dans « Brumeval, le 14 mai 2019 » → copiez le lieu imprimé ; s’il n’y en a pas, retirez ce champ, ou dites dans « placeWhy » d’où il vient',
  ]);
});

test('a text has a title', () => {
  expect(
    village
      .edit(`communiques/${ASSISES}.mdx`, '# Brumeval tient ses assises\n', 'Brumeval tient ses assises.\n')
      .lines(),
  ).toEqual([
    'content/communiques/2019-05-14-assises.mdx:1:1 — le texte n’a pas de titre → mettez « # » devant la ligne du titre ; s’il n’en imprime aucun, dites dans « titleWhy » d’où vient celui de la fiche',
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

const PATH = `communiques/${ASSISES}.mdx`;

/** The first document, dated by this line; `place` undefined when it gives none. */
function dated(line: string, place?: string, more = '') {
  const text = village
    .text(PATH)
    .replaceAll('Brumeval, le 14 mai 2019', () => line)
    .replace('place: Brumeval\n', () => (place === undefined ? '' : `place: "${place}"\n`) + more);
  return village.write(PATH, text).said('communiques');
}

test.each([
  ['Brumeval, le 14 mai 2019', 'Brumeval'],
  ['BRUMEVAL, le 14 mai 2019', 'Brumeval'],
  ['Brumeval, LE MARDI 14 MAI 2019', 'BRUMEVAL'],
  ['Brumeval, le 14.05.2019', 'Brumeval'],
  ['Brumeval le 14/5/2019', 'Brumeval'],
  ['Fait au Havre, le 14 mai 2019', 'Havre'],
  ['Mise à jour : 14 mai 2019', undefined],
  ['Communiqué de presse – Brumeval, le 14 mai 2019', 'Brumeval'],
])('a line of date: « %s »', (line, place) => expect(dated(line, place)).toEqual([]));

test('a day without its year is the editors’, who say where they have it from', () => {
  const line = 'Brumeval, le 14 mai';
  expect(dated(line, 'Brumeval')).toEqual([
    `content/${PATH}:3:7 date — la ligne imprimée « ${line} » ne donne pas l’année → dites dans « yearWhy » d’où la rédaction la tient`,
  ]);
  expect(dated(line, 'Brumeval', 'yearWhy: "Celle de la page."\n')).toEqual([]);
  expect(dated('Brumeval, le 14 mai 2019', 'Brumeval', 'yearWhy: "Celle de la page."\n')).toEqual([
    `content/${PATH}:6:10 yearWhy — la ligne imprimée « Brumeval, le 14 mai 2019 » donne l’année → retirez ce champ`,
  ]);
});

test('another day is said', () => {
  expect(dated('Brumeval, le 15 mai 2019', 'Brumeval').map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
    `content/${PATH}:3:7 date — la ligne imprimée « Brumeval, le 15 mai 2019 » ne dit pas le 14 mai 2019 → elle se lit le 15 mai 2019 : écrivez 2019-05-15, ou corrigez la ligne citée`,
  ]);
});

test.each([
  ['Mise à jour : 14 mai 2019', 'jour'],
  ['Mise à jour : 14 mai 2019', 'Mise à jour'],
  ['Brumeval, le 14 mai 2019', 'mai'],
  ['Brumeval, mardi 14 mai 2019', 'mardi'],
])('in « %s », « %s » is no place', (line, place) =>
  expect(dated(line, place)).toEqual([
    `content/${PATH}:5:8 place — « ${place} » n’est pas un lieu → copiez le lieu imprimé devant la date ; s’il n’y en a pas, retirez ce champ`,
  ]),
);

test('a place stands before the date, as words of its own', () => {
  expect(dated('Le 14 mai 2019, à Brumeval', 'Brumeval')).toEqual([
    `content/${PATH}:5:8 place — dans « Le 14 mai 2019, à Brumeval », « Brumeval » vient après la date → copiez le lieu imprimé devant la date ; s’il n’y en a pas, retirez ce champ`,
  ]);
  expect(dated('Brumeval, le 14 mai 2019', 'Brume')).toHaveLength(1);
});

test('a place that is not printed is the editors’, who say where they have it from', () => {
  const why = 'placeWhy: "Le siège de la mairie."\n';
  expect(dated('Le 14 mai 2019', 'Brumeval', why)).toEqual([]);
  expect(dated('Brumeval, le 14 mai 2019', 'Brumeval', why)).toEqual([
    `content/${PATH}:6:11 placeWhy — « Brumeval » est imprimé dans « Brumeval, le 14 mai 2019 » → retirez ce champ`,
  ]);
  expect(dated('Le 14 mai 2019', undefined, why)).toEqual([
    `content/${PATH}:5:11 placeWhy — motif d’un lieu que rien ne donne → ajoutez « place », ou retirez ce champ`,
  ]);
});

test.each([
  'Claire Aubin, maire de Brumeval, a réuni, mardi 14 mai 2019, les deuxièmes assises.',
  'a réuni, mardi 14 mai 2019',
])('a sentence is no line of date: « %s »', (line) => {
  const world = village.edit(PATH, 'dateline: "Brumeval, le 14 mai 2019"', `dateline: "${line}"`);
  expect(world.edit(PATH, 'place: Brumeval\n', '').said('communiques')).toEqual([
    `content/${PATH}:4:11 dateline — « ${line} » est prise d’une phrase du texte : ce n’est pas une ligne de date → citez la ligne qui date le document, et elle seule`,
  ]);
});

test.each([
  ['Il ouvre le 14 mai 2019.', 'Il ouvre le 14 mai 2019.'],
  ['Il ouvre le 14 mai 2019', 'Il ouvre le 14 mai 2019.'],
  ['le 14 mai 2019', 'La maire a tenu ses assises et annoncé une halle le 14 mai 2019.'],
])('nor is a short one, or a part of one: « %s »', (line, sentence) => {
  const world = village
    .edit(PATH, 'dateline: "Brumeval, le 14 mai 2019"', `dateline: "${line}"`)
    .edit(PATH, 'place: Brumeval\n', '')
    .edit(PATH, '\n\nBrumeval, le 14 mai 2019\n', `\n\n${sentence}\n`);
  expect(world.said('communiques')).toEqual([
    `content/${PATH}:4:11 dateline — « ${line} » est prise d’une phrase du texte : ce n’est pas une ligne de date → citez la ligne qui date le document, et elle seule`,
  ]);
});

test.each(['Brumeval, le 14 mai 2019.', 'Publié le 14 mai 2019.', 'Brumeval, mardi 14 mai 2019.'])(
  'a line of date may end with a full stop: « %s »',
  (line) => {
    const place = line.startsWith('Brumeval') ? 'place: Brumeval\n' : '';
    const world = village
      .edit(PATH, 'dateline: "Brumeval, le 14 mai 2019"', `dateline: "${line}"`)
      .edit(PATH, 'place: Brumeval\n', place)
      .edit(PATH, '\n\nBrumeval, le 14 mai 2019\n', `\n\n${line}\n`);
    expect(world.said('communiques')).toEqual([]);
  },
);

test('a title that only the web page bears is the editors’, who say so', () => {
  const why = 'titleWhy: "Celui de la page."\ndate: 2019-05-14';
  const signed = village.edit(PATH, 'date: 2019-05-14', why);
  expect(signed.edit(PATH, '# Brumeval tient ses assises\n\n', '').lines()).toEqual([]);
  expect(signed.lines()).toEqual([
    `content/${PATH}:3:11 titleWhy — le texte a son titre : « Brumeval tient ses assises » → retirez ce champ`,
  ]);
});

test('several bodies publish a document, each printed or attributed', () => {
  const one = 'issuer:\n  organisation: mairie\n  editorial: "Le document ne nomme pas son auteur."\n';
  const both = `issuer:\n  - organisation: mairie\n    editorial: "Supposé."\n  - organisation: etat\n    editorial: "Supposé aussi."\n`;
  expect(village.edit(PATH, one, both).lines()).toEqual([]);
  expect(village.edit(PATH, one, both.replace('etat', 'mairie')).lines()).toEqual([
    `content/${PATH}:9:5 issuer.1 — « mairie » est déjà dans cette liste → retirez-en un des deux`,
  ]);
  expect(village.edit(PATH, one, 'issuer: []\n').lines()).toHaveLength(1);
});

test.each(['en', 'nl', 'pt-BR'])('a document may be in another language: %s', (lang) =>
  expect(
    village.edit(PATH, 'place: Brumeval\n', `place: Brumeval\nlang: ${lang}\n`).said('communiques'),
  ).toEqual([]),
);

test('of which the code exists', () => {
  expect(village.edit(PATH, 'place: Brumeval\n', 'place: Brumeval\nlang: anglais\n').lines()).toEqual([
    `content/${PATH}:6:7 lang — « anglais » n’est pas le code d’une langue → écrivez par exemple fr, en, nl ou de`,
  ]);
});

test.each(['type: discours', 'type: { name: feuille de route, gender: féminin, genre: Feuille de route }'])(
  'a document is what it says: %s',
  (type) => expect(village.edit(PATH, 'place: Brumeval\n', `place: Brumeval\n${type}\n`).lines()).toEqual([]),
);
