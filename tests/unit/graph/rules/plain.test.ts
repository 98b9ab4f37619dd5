/** « En clair ». */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

test('its absence is told of, in a communiqué', () => {
  expect(
    village.edit(`communiques/${HALLE}.mdx`, 'plain:\n  - "La halle est ouverte."\n', '').lines(),
  ).toEqual([
    'content/communiques/2020-06-18-halle.mdx:2:1 plain — pas de résumé « En clair » → écrivez dans « plain » une à 6 phrases simples',
  ]);
});

test('and in a commitment', () => {
  expect(
    village
      .edit('commitments/planter-une-haie.yaml', 'plain:\n  - "La ville plante une haie."\n', '')
      .lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:1:1 plain — pas de résumé « En clair » → écrivez dans « plain » une à 6 phrases simples',
  ]);
});

test('six sentences are enough', () => {
  expect(
    village
      .edit(
        'commitments/planter-une-haie.yaml',
        '  - "La ville plante une haie."\n',
        '  - "La ville plante."\n  - "La ville plante."\n  - "La ville plante."\n  - "La ville plante."\n  - "La ville plante."\n  - "La ville plante."\n  - "La ville plante."\n',
      )
      .lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:4:3 plain — 7 phrases, 6 au plus → gardez l’essentiel',
  ]);
});

test('one in each line', () => {
  expect(
    village
      .edit(
        'commitments/planter-une-haie.yaml',
        'La ville plante une haie.',
        'La ville plante une haie. Elle est verte.',
      )
      .lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — 2 phrases dans la même ligne → écrivez une phrase par ligne',
  ]);
});

test('easy to read', () => {
  expect(
    village
      .edit(
        'commitments/planter-une-haie.yaml',
        'La ville plante une haie.',
        'La ville (avec le CCAS) plante une haie ; sans retard',
      )
      .lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — parenthèse « (avec le CCAS) » → faites-en une phrase, ou retirez-la',
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — phrase sans point final → finissez-la par un point',
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — point-virgule → faites deux phrases',
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — sigle « CCAS » sans ses mots → écrivez les mots qu’il abrège, puis « (CCAS) », ou les mots seuls',
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — « retard » juge → dites ce que dit le document, sans le noter',
  ]);
});

test('its links lead to this site', () => {
  expect(
    village
      .edit(
        'commitments/planter-une-haie.yaml',
        'La ville plante une haie.',
        'La ville plante une [haie](https://exemple.invalid/).',
      )
      .lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — lien « https://exemple.invalid/ » → liez une page de ce site, par son adresse qui commence par « / »',
  ]);
});

test('its numbers stand in links', () => {
  expect(
    village
      .edit('commitments/planter-une-haie.yaml', 'La ville plante une haie.', 'La ville plante 12 haies.')
      .lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — le nombre « 12 » est sans lien → mettez-le dans un lien vers son chiffre, son échéance, son événement, ou la phrase qui le dit',
  ]);
});

test('to what proves numbers', () => {
  expect(
    village
      .edit(
        'commitments/planter-une-haie.yaml',
        'La ville plante une haie.',
        'La ville plante [12 haies](/thematiques/halle/).',
      )
      .lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — « 12 » mène à /thematiques/halle/, qui ne prouve aucun nombre → mettez-le dans un lien vers son chiffre, son échéance, son événement, ou la phrase qui le dit',
  ]);
});

test('to what says this one', () => {
  expect(
    village
      .edit(
        'commitments/planter-une-haie.yaml',
        'La ville plante une haie.',
        'La halle compte [13 étals](/chiffres/etals/).',
      )
      .lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — /chiffres/etals/ ne dit pas « 13 » → on y lit « Elle compte 12 étals (étals) »',
  ]);
});

test('with its reservation', () => {
  expect(
    village
      .edit(
        'commitments/planter-une-haie.yaml',
        'La ville plante une haie.',
        'L’aide est de [30 000 €](/chiffres/aide/).',
      )
      .lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — « 30 000 € » sans « près de », que dit /chiffres/aide/ → écrivez « près de » devant ce nombre',
  ]);
});

test('and no other', () => {
  expect(
    village
      .edit(
        'commitments/planter-une-haie.yaml',
        'La ville plante une haie.',
        'La halle compte [près de 12 étals](/chiffres/etals/).',
      )
      .lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:4:5 plain.0 — « près de » n’est pas dans ce que dit /chiffres/etals/ → retirez ces mots',
  ]);
});

test('as it is written there', () => {
  expect(
    village
      .edit(
        'commitments/planter-une-haie.yaml',
        'La ville plante une haie.',
        'La halle compte [12 étals](/chiffres/etals/).',
      )
      .lines(),
  ).toEqual([]);
});
