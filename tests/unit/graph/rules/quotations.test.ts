/** Quote or fail. */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

test('words that the document does not hold are refused, with the nearest', () => {
  expect(
    village.edit('figures/etals.yaml', 'quote: "ces 12 étals"', 'quote: "les 12 étals"').said('quotations'),
  ).toEqual([
    'content/figures/etals.yaml:11:12 alsoSaid.0.quote — ces mots ne sont pas dans 2020-06-18-halle → mots les plus proches : « ces 12 étals »',
  ]);
});

test('or without, when none is near', () => {
  expect(
    village
      .edit('figures/etals.yaml', 'quote: "ces 12 étals"', 'quote: "12 wagons bleus du chemin de fer"')
      .said('quotations'),
  ).toEqual([
    'content/figures/etals.yaml:11:12 alsoSaid.0.quote — ces mots ne sont pas dans 2020-06-18-halle → copiez-les du communiqué sans rien changer',
  ]);
});

test('words that stand there twice are refused', () => {
  expect(village.edit('figures/etals.yaml', 'quote: "ces 12 étals"', 'quote: "12 étals"').lines()).toEqual([
    'content/figures/etals.yaml:11:12 alsoSaid.0.quote — ces mots se trouvent 2 fois dans 2020-06-18-halle → citez-en davantage, pour qu’un seul endroit convienne',
  ]);
});

test('the words of a period stand in the document', () => {
  expect(
    village.edit('figures/aide.yaml', '  words: "en 2020"', '  words: "en 1920"').said('quotations'),
  ).toEqual([
    'content/figures/aide.yaml:12:10 period.words — ces mots ne sont pas dans 2020-06-18-halle → mots les plus proches : « en 2020. »',
  ]);
});

test('a verb stands in the sentence quoted', () => {
  expect(village.edit('figures/etals.yaml', 'verb: "compte"', 'verb: "accueille"').lines()).toEqual([
    'content/figures/etals.yaml:8:7 verb — « accueille » n’est pas dans la phrase citée → citez des mots de : « Elle compte 12 étals, et ces 12 étals seront doublés en 2021. »',
  ]);
});

test('what is printed stands in the raw file', () => {
  expect(village.edit(`communiques/${HALLE}.mdx`, 'MAIRIE DE BRUMEVAL', 'VILLE DE BRUMEVAL').lines()).toEqual(
    [
      'content/communiques/2020-06-18-halle.mdx:8:12 issuer.printed — ces mots ne sont pas dans le fichier brut → copiez-les sans rien changer',
    ],
  );
});

test('a telephone number is printed whole', () => {
  const withPhone = (printed: string, phone: string) =>
    village
      .write(`sources/${HALLE}.txt`, `${village.text(`sources/${HALLE}.txt`)}\n${printed}\n`)
      .edit(
        `communiques/${HALLE}.mdx`,
        'summary:',
        `contact:\n  organisation: mairie\n  name: MAIRIE DE BRUMEVAL\n  phone: "${phone}"\nsummary:`,
      )
      .said('quotations')
      .filter((line) => line.includes('phone'));
  for (const [printed, phone] of [
    ['Tél : 01 23 45 67 89', '01 23 45 67'],
    ['Tél : 01 23 45 67 89', '23 45 67 89'],
    ['Tél : 0800 123 456', '0800'],
    ['Tél : 0033 1 23 45 67 89', '0033 1 23 45 67'],
  ] as const)
    expect(withPhone(printed, phone)).toEqual([
      expect.stringContaining('ce numéro est coupé : le fichier brut en dit plus → copiez-le en entier'),
    ]);
  for (const [printed, phone] of [
    ['Tél : 3919 24h/24', '3919'],
    ['Tél : 3919\n12 rue du Port', '3919'],
    ['Tél : 3919 24 h/24', '3919'],
    ['Tél : 3919 24/24', '3919'],
    ['Tél : 3919 12 rue du Port', '3919'],
    ['Urgences : 15 17 18 112', '15'],
    ['Tél : +33 (0)1 23 45 67 89', '+33 (0)1 23 45 67 89'],
    ['Tél : 0 800 12 34 56', '0 800 12 34 56'],
  ] as const)
    expect(withPhone(printed, phone)).toEqual([]);
});

test('and needs one', () => {
  expect(
    village.remove(`sources/${HALLE}.txt`).remove(`transcriptions/${HALLE}.yaml`).said('quotations'),
  ).toEqual([
    'content/communiques/2020-06-18-halle.mdx:8:12 issuer.printed — aucun fichier brut ne prouve ces mots → déposez le texte brut dans content/sources/ et sa transcription dans content/transcriptions/2020-06-18-halle.yaml',
  ]);
});

test('a raw file that cannot be read proves nothing, and is not said to be absent', () => {
  expect(village.spoil(`sources/${HALLE}.txt`).lines()).toEqual([]);
});

const COMPTE = 'Elle compte 12 étals, et ces 12 étals seront doublés en 2021.';
const QUOTE = 'quote: "ces 12 étals"';
/** The village where the hall's text also says `words`, and a record quotes them as `quote`. */
const quoting = (words: string, quote: string) =>
  village
    .edit(`communiques/${HALLE}.mdx`, COMPTE, `${COMPTE} ${words}`)
    .edit(`sources/${HALLE}.txt`, COMPTE, `${COMPTE} ${words}`)
    .edit('figures/etals.yaml', QUOTE, `quote: ${JSON.stringify(quote)}`)
    .said('quotations')
    .map((line) => line.replace(/^.*alsoSaid\.0\.quote — /, ''));

test.each([
  ['un porte‑clé pour 12 étals', 'un porte-clé pour 12 étals'],
  ['un porte-clé pour 12 étals', 'un porte‑clé pour 12 étals'],
  ['la ﬁn pour 12 étals', 'la fin pour 12 étals'],
  ['95 410€ pour 12 étals', '95 410 € pour 12 étals'],
  ['95 410 € pour 12 étals', '95 410€ pour 12 étals'],
  ['30% pour 12 étals', '30 % pour 12 étals'],
])('what looks alike is found: « %s »', (words, quote) => {
  expect(quoting(`Il y a ${words}.`, quote)).toEqual([]);
});

test.each([
  ['un porte–clé pour 12 étals', 'un porte-clé pour 12 étals'],
  ['−40 % pour 12 étals', '-40 % pour 12 étals'],
  ['95 410 € pour 12 étals', '95410 € pour 12 étals'],
])('what does not is refused: « %s »', (words, quote) => {
  expect(quoting(`Il y a ${words}.`, quote)).toEqual([
    `ces mots ne sont pas dans 2020-06-18-halle → mots les plus proches : « ${words}. »`,
  ]);
});

test('a quotation cut short is told which parts to quote', () => {
  expect(quoting('Une haie sera plantée en ville.', 'Elle compte [...] sera plantée')).toEqual([
    '« [...] » saute des mots du document : une citation est d’un seul tenant → citez « Elle compte » ou « sera plantée »',
  ]);
  expect(quoting('Une haie.', 'Elle compte (…) rien de tel ailleurs')).toEqual([
    '« (…) » saute des mots du document : une citation est d’un seul tenant → citez « Elle compte »',
  ]);
  expect(quoting('Une haie.', 'Rien de tel ici […] rien de tel ailleurs')).toEqual([
    '« […] » saute des mots du document : une citation est d’un seul tenant → citez un passage sans coupure',
  ]);
});

test.each([
  "La ville s'engage à : planter une haie ;",
  "La ville s'engage à :\n\n- planter une haie ;",
  "La ville s'engage à : - planter une haie ;",
])('a quotation that goes from a block to the next is told which parts to quote: %j', (quote) => {
  expect(quoting('Une haie.', quote)).toEqual([
    "ces mots passent d’un paragraphe, d’un titre ou d’un élément de liste au suivant : une citation tient dans un seul → citez « La ville s'engage à : » ou « planter une haie ; »",
  ]);
});

test.each([
  ['~~ces 300 lits~~ 12 étals', 'ces 300 lits'],
  ['~~ces 300 lits~~ ouverts', '300 lits~~ ouverts'],
  ['\\~~ces 300 lits\\~~ ouverts', 'ces 300 lits'],
])('words struck out prove nothing: « %s »', (words, quote) => {
  expect(quoting(`Il y a ${words}.`, quote)).toEqual([
    '« ~~ces 300 lits~~ » est barré dans le document : des mots barrés ne prouvent rien → citez des mots qui ne sont pas barrés',
  ]);
});

test('and ask for no record', () => {
  const words = `${COMPTE} Il y a ~~300 lits~~ des lits.`;
  const world = village
    .edit(`communiques/${HALLE}.mdx`, COMPTE, words)
    .edit(`sources/${HALLE}.txt`, COMPTE, words);
  expect(world.said('numbers')).toEqual([]);
});
