/** A declared change that names a field by its place, or one that is not there: what the ledger calls it is said. */
import { expect, test } from 'vitest';
import { published } from './ledger-world.ts';
import { village } from './rules/village.ts';

const FILE = 'commitments/ouvrir-la-halle.yaml';
const brumeval = published(village, '2020-07-01');
const [FROM, TO] = ['a ouvert la halle jeudi 18 juin 2020', 'a ouvert la halle jeudi 18 juin'];
const changes = (field: string, from = FROM, to = TO) =>
  `changes:\n  - day: 2020-07-02\n    why: "Une coupe."\n    edits:\n      - field: "${field}"\n        from: "${from}"\n        to: "${to}"\n`;
const cut = brumeval.edit(FILE, `quote: "${FROM}"`, `quote: "${TO}"`);
const said = (field: string, from?: string, to?: string) =>
  cut.append(FILE, changes(field, from, to)).said('ledger');

test('a place in a list is told by the name that the ledger gives it, and that name is accepted', () => {
  const [line = '', ...others] = said('mentions.1.quote');
  expect(others).toEqual([]);
  expect(line).toMatch(
    /changes\.0\.edits\.0\.field — « mentions\.1\.quote » est une place, qui peut changer : le registre nomme un élément de liste par ses mots → écrivez field: "mentions\[[0-9a-f]{12}\]\.quote"$/,
  );
  const name = /field: "([^"]+)"$/.exec(line)?.[1] ?? '';
  expect(said(name)).toEqual([]);
});

test('so is any other field of an element', () => {
  expect(said('mentions.1.verb', 'a ouvert', 'ouvre')).toEqual([
    expect.stringMatching(/→ écrivez field: "mentions\[[0-9a-f]{12}\]\.verb"$/),
  ]);
});

test('a place where nothing stands, and a field that is not there, are told', () => {
  expect(said('mentions.7.quote')).toEqual([
    expect.stringContaining(
      'la fiche n’a rien à la place « mentions.7.quote » → ôtez « changes » un instant',
    ),
  ]);
  expect(said('titre')).toEqual([
    expect.stringContaining('la fiche n’a pas de champ « titre » → ôtez « changes » un instant'),
  ]);
});

test('words that the entry does not say are told as before', () => {
  expect(said('title', 'Ouvrir', 'Fermer')).toEqual([
    expect.stringContaining('le champ « title » ne dit pas « Fermer » → écrivez dans « to »'),
  ]);
});
