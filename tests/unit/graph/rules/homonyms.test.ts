/** A name leads to one record. */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

test('two organisations of one name, whatever its capitals', () => {
  expect(
    village
      .write('organisations/ville.yaml', 'name: "MAIRIE DE BRUMEVAL"\nkind: collectivités\n')
      .said('homonyms'),
  ).toEqual([
    'content/organisations/ville.yaml:1:7 name — « MAIRIE DE BRUMEVAL » est déjà le nom de content/organisations/mairie.yaml → gardez une seule fiche, ou donnez à chacune le nom qui la distingue ; si les documents ne leur en donnent qu’un, dites dans « homonymWhy » de l’une en quoi ce n’est pas l’autre',
  ]);
});

test('an alias that is the name of another', () => {
  expect(
    village
      .write('organisations/puissance.yaml', 'name: "Puissance"\nkind: autre\naliases:\n  - "État"\n')
      .said('homonyms'),
  ).toEqual([expect.stringContaining('puissance.yaml:4:5 aliases.0 — « État » est déjà le nom de')]);
});

test('a word in two records', () => {
  expect(
    village
      .write(
        'vocabulary/marche.yaml',
        'term: "foire"\nkind: mot courant\nmeaning: "lieu"\nalso:\n  - "halle"\n',
      )
      .said('homonyms'),
  ).toEqual([expect.stringContaining('marche.yaml:5:5 also.0 — « halle » est déjà le nom de')]);
});

const territory = (level: string) =>
  village
    .write(
      'territories/brumeval-bis.yaml',
      `name: "Brumeval"\nlevel: ${level}\npassages:\n  - communique: ${HALLE}\n    quote: "Brumeval, le 18/06/2020"\n`,
    )
    .said('homonyms');

test('a territory twice at one level; a city may be a commune and a department', () => {
  expect(territory('communal')).toEqual([expect.stringContaining('« Brumeval » est déjà le nom de')]);
  expect(territory('départemental')).toEqual([]);
});

test('a person whom the same words name twice, and an event of one title and one day', () => {
  const person = village.text('people/claire-aubin.yaml');
  expect(village.write('people/aubin.yaml', person).said('homonyms')).toHaveLength(2);
  const event = village.text('events/ouverture.yaml');
  expect(village.write('events/inauguration.yaml', event).said('homonyms')).toEqual([
    expect.stringContaining(
      'title — « Ouverture de la halle » est déjà le nom de content/events/inauguration.yaml',
    ),
  ]);
});

test('a theme of which a document has a second record; another document may have one of that name', () => {
  const theme = village.text('themes/marches.yaml');
  expect(village.write('themes/marches-bis.yaml', theme).said('homonyms')).toEqual([
    expect.stringContaining('title — « Marchés » est déjà le nom de content/themes/marches-bis.yaml'),
  ]);
  const later = theme
    .replace(/communique: .*/, `communique: ${HALLE}`)
    .replace(/quote: .*/, 'quote: "maraîchers"');
  expect(village.write('themes/marches-2020.yaml', later).said('homonyms')).toEqual([]);
});

test('two organisations of one name that an editor tells apart; of one name alone, there is nothing to tell', () => {
  const why = 'homonymWhy: "Celle de la ville voisine."\n';
  const other = (name: string) =>
    village.write('organisations/ville.yaml', `name: "${name}"\nkind: autre\n${why}`).said('homonyms');
  expect(other('Mairie de Brumeval')).toEqual([]);
  expect(other('Mairie d’ailleurs')).toEqual([
    'content/organisations/ville.yaml:3:13 homonymWhy — aucune autre fiche ne porte ce nom → retirez ce champ',
  ]);
});

test('somebody whom an editor tells apart may bear, beside a name, that of somebody else', () => {
  const aubin = village.text('people/claire-aubin.yaml');
  const [, name = ''] = /^name: "?([^"\n]*)/mu.exec(aubin) ?? [];
  const other = (alias: string, why = '') =>
    village
      .write(
        'people/autre.yaml',
        aubin
          .replace(/^name: .*$/mu, `name: "Aline Vasseur"\naliases:\n  - "${alias}"`)
          .replace(/^familyName: .*$/mu, 'familyName: "Vasseur"') + why,
      )
      .said('homonyms');
  const why = 'homonymWhy: "Elle signait ainsi."\n';
  expect(other(name)).toEqual([expect.stringContaining('aliases.0 — ')]);
  expect(other(name, why)).toEqual([]);
  expect(other('Line Vasseur', why)).toEqual([expect.stringContaining('homonymWhy — aucune autre fiche')]);
});
