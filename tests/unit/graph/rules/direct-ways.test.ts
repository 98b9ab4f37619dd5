/** Words that lead straight on lead to a page that is there, and one way each. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

const with_ = (...ways: [to: string, ...words: string[]][]) =>
  village
    .edit(
      'search-contract.yaml',
      'queries:',
      [
        'direct:',
        ...ways.flatMap(([to, ...words]) => [
          `  - title: "Voir ${to}"`,
          `    to: ${to}`,
          `    words: [${words.join(', ')}]`,
        ]),
        'queries:',
      ].join('\n'),
    )
    .lines();

test('a page of the site’s own, a place of it, a list, an entry, a page of content', () => {
  expect(
    with_(
      ['/presse/#contacts', 'contact'],
      ['/echeances/', 'date'],
      ['/chiffres/', 'chiffre'],
      ['/engagements/ouvrir-la-halle/', 'halle'],
      ['/guide/', 'aide'],
    ),
  ).toEqual([]);
});

test('a page that is not there', () => {
  expect(with_(['/pressse/#contacts', 'contact'])).toEqual([
    expect.stringMatching(
      /^content\/search-contract\.yaml:\d+:\d+ direct\.0\.to — aucune page à l’adresse \/pressse\/ → vouliez-vous dire \/presse\/ \?$/,
    ),
  ]);
});

test('what is not written as an address', () => {
  expect(with_(['presse', 'contact'])).toEqual([
    expect.stringContaining('une adresse d’une page du site s’écrit « /presse/ » ou « /presse/#contacts »'),
  ]);
});

test('a word that leads two ways, accents and capitals aside', () => {
  expect(with_(['/presse/', 'téléphone'], ['/guide/', 'Telephone'])).toEqual([
    expect.stringMatching(
      /direct\.1\.words\.0 — « Telephone » mène déjà à « Voir \/presse\/ » → laissez ce mot à un seul accès$/,
    ),
  ]);
});

test('what cannot be read is not said to be absent', () => {
  const spoilt = village.edit(
    'search-contract.yaml',
    'queries:',
    'direct:\n  - title: Logements\n    to: /thematiques/logements/\n    words: [toit]\nqueries:',
  );
  expect(spoilt.spoil('themes/logements.yaml').lines()).toEqual([]);
});
