/** « En clair » is plain French, and says no number that a link does not prove. */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

const HEDGE = 'commitments/planter-une-haie.yaml';
const SENTENCE = '  - "La ville plantera une haie."\n';
const UNLINKED =
  'mettez-le dans un lien vers son chiffre, son échéance, son événement, ou la phrase qui le dit';

/** What is said of the village once a commitment is summed up in these sentences. */
const summedUp = (...sentences: string[]) =>
  village.edit(HEDGE, SENTENCE, sentences.map((one) => `  - ${JSON.stringify(one)}\n`).join('')).lines();

test.each([
  [`communiques/${HALLE}.mdx`, 'plain:\n  - "La halle est ouverte."\n', '2:1'],
  [HEDGE, `plain:\n${SENTENCE}`, '1:1'],
])('an entry without a summary is told of: %s', (path, summary, place) => {
  expect(village.edit(path, summary, '').lines()).toEqual([
    `content/${path}:${place} plain — pas de résumé « En clair » → écrivez dans « plain » une à 6 phrases simples`,
  ]);
});

test('six sentences are enough', () => {
  const sentences = (count: number) =>
    ['une', 'la', 'sa', 'cette', 'leur', 'une autre', 'votre']
      .slice(0, count)
      .map((which) => `La ville plantera ${which} haie.`);
  expect(summedUp(...sentences(6))).toEqual([]);
  expect(summedUp(...sentences(7))).toEqual([
    `content/${HEDGE}:4:3 plain — 7 phrases, 6 au plus → gardez l’essentiel`,
  ]);
});

test.each<readonly [sentence: string, complaints: readonly string[]]>([
  [
    'La ville plantera une haie. Elle est verte.',
    ['2 phrases dans la même ligne → écrivez une phrase par ligne'],
  ],
  [
    'La ville (avec le CCAS) plantera une haie ; sans retard',
    [
      'parenthèse « (avec le CCAS) » → faites-en une phrase, ou retirez-la',
      'phrase sans point final → finissez-la par un point',
      'point-virgule → faites deux phrases',
      'sigle « CCAS » sans ses mots → écrivez les mots qu’il abrège, puis « (CCAS) », ou les mots seuls',
      '« retard » juge → dites ce que dit le document, sans le noter',
    ],
  ],
  [
    'La ville plantera une [haie](https://exemple.invalid/).',
    ['lien « https://exemple.invalid/ » → liez une page de ce site, par son adresse qui commence par « / »'],
  ],
  ['La ville plantera 12 haies.', [`le nombre « 12 » est sans lien → ${UNLINKED}`]],
  [
    'La ville plantera [12 haies](/thematiques/halle/).',
    [`« 12 » mène à /thematiques/halle/, qui ne prouve aucun nombre → ${UNLINKED}`],
  ],
  [
    'La halle compte [13 étals](/chiffres/etals/).',
    ['/chiffres/etals/ ne dit pas « 13 » → on y lit « Elle compte 12 étals (étals) »'],
  ],
  [
    'L’aide est de [30 000 €](/chiffres/aide/).',
    ['« 30 000 € » sans « près de », que dit /chiffres/aide/ → écrivez « près de » devant ce nombre'],
  ],
  [
    'La halle compte [près de 12 étals](/chiffres/etals/).',
    ['« près de » n’est pas dans ce que dit /chiffres/etals/ → retirez ces mots'],
  ],
  ['La halle compte [12 étals](/chiffres/etals/).', []],
])('« %s » is told %j', (sentence, complaints) => {
  expect(summedUp(sentence)).toEqual(complaints.map((one) => `content/${HEDGE}:4:5 plain.0 — ${one}`));
});
