/** A meaning is a document's, or owned by the editors. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

const path = 'vocabulary/halle.yaml';
const means = (meaning: string) => village.edit(path, 'meaning: "lieu de marché"', meaning).said('meanings');

test('the words that explain are those of the documents that use the word', () => {
  expect(means('meaning: "un fromage de brebis"')).toEqual([
    'content/vocabulary/halle.yaml:3:10 meaning — « un fromage de brebis » n’est pas dans les mots des documents qui emploient « halle » → reprenez les mots du document, ou écrivez « editorial: » et dites pourquoi la rédaction donne ce sens',
  ]);
});

test.each([
  ['meaning: "le marché couvert des maraîchers"'],
  ['meaning: "ce que le communiqué de 2020 nomme ainsi"'],
  ['meaning: "la maison que « accueille les maraîchers » décrit"'],
  ['meaning: "un fromage de brebis"\neditorial: "Le document ne le définit pas."'],
])('accepted: %s', (meaning) => {
  expect(means(meaning)).toEqual([]);
});

const acronym = (meaning: string) =>
  village
    .edit(
      path,
      'term: "halle"\nkind: mot courant\nmeaning: "lieu de marché"',
      `term: "HMC"\nkind: sigle\nmeaning: "${meaning}"`,
    )
    .said('meanings');

test('an acronym is spelled by its meaning', () => {
  expect(acronym('marché couvert')).toEqual([
    'content/vocabulary/halle.yaml:3:10 meaning — « marché couvert » ne commence pas par les lettres de « HMC » → reprenez les mots du document, ou écrivez « editorial: » et dites pourquoi la rédaction donne ce sens',
  ]);
  expect(acronym('halle, ou marché couvert')).toEqual([]);
});

test('what an unread document says is not known', () => {
  const broken = village.edit('communiques/2020-06-18-halle.mdx', '# La halle est ouverte', '<b>');
  expect(broken.edit(path, 'lieu de marché', 'un fromage de brebis').said('meanings')).toEqual([]);
});
