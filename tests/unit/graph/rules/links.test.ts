/** A link leads to a page, or to a sentence. */
import { expect, test } from 'vitest';
import { ASSISES, village } from './village.ts';

test('to a theme, a year, the data or a sentence', () => {
  expect(
    village
      .append(
        'pages/a-propos.mdx',
        '\n[Thème](/thematiques/halle/), [2019](/communiques/2019/), [JSON](/donnees/v1/chiffres.json).\n',
      )
      .lines(),
  ).toEqual([]);
});

test('a page that is not there is refused', () => {
  expect(
    village.append('pages/a-propos.mdx', '\nVoir [ailleurs](/nulle-part-du-tout-ici/).\n').lines(),
  ).toEqual([
    'content/pages/a-propos.mdx:8:1 — aucune page à /nulle-part-du-tout-ici/ → copiez l’adresse depuis le site',
  ]);
});

test('with the nearest', () => {
  expect(
    village
      .edit(
        `communiques/${ASSISES}.mdx`,
        '](/engagements/ouvrir-la-halle/)',
        '](/engagements/ouvrir-la-hale/)',
      )
      .lines(),
  ).toEqual([
    'content/communiques/2019-05-14-assises.mdx:12:5 plain.1 — aucune page à /engagements/ouvrir-la-hale/ → proche : /engagements/ouvrir-la-halle/',
  ]);
});

test('a sentence that is not there is refused', () => {
  expect(
    village
      .append('pages/a-propos.mdx', `\nVoir [la phrase](/communiques/${ASSISES}/#s-00000000).\n`)
      .lines(),
  ).toEqual([
    'content/pages/a-propos.mdx:8:1 — aucune phrase à /communiques/2019-05-14-assises/#s-00000000 → copiez l’adresse depuis le site',
  ]);
});

test('on the same page too', () => {
  expect(village.append(`communiques/${ASSISES}.mdx`, '\nVoir [la suite](#s-00000000).\n').lines()).toEqual([
    'content/communiques/2019-05-14-assises.mdx:31:1 — aucune phrase à #s-00000000 → copiez l’adresse depuis le site',
  ]);
});

test('what cannot be read is not said to be absent', () => {
  expect(village.spoil('commitments/ouvrir-la-halle.yaml').lines()).toEqual([]);
});
