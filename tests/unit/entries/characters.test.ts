/** Characters that deceive a reader or a search. */
import { expect, test } from 'vitest';
import { findCharacters, MAX_LINE } from '#entries/characters.ts';
import { findingLine } from './findings.ts';

const invisible = (code: string, name: string) =>
  `1:2  — caractère invisible interdit ${code} (${name}) → effacez-le`;

test.each([
  ['a\u0007b', '1:2  — caractère de commande interdit (U+0007) → effacez-le'],
  ['a\u202Eb', invisible('U+202E', 'renversement du sens de lecture')],
  ['a\u200Eb', invisible('U+200E', 'marque de sens de lecture')],
  ['a\u200Bb', invisible('U+200B', 'largeur nulle')],
  ['a\u00ADb', invisible('U+00AD', 'césure invisible')],
  ['a\u2063b', invisible('U+2063', 'caractère vide')],
  ['\u{1D407}alle', '1:1  — lettres « décoratives » → écrivez « H »'],
  ['\u00C3\u00A9tal', '1:1  — « Ã© » ressemble à un « é » mal décodé → enregistrez le fichier en UTF-8'],
  ['l\u00E2\u20AC\u2122', '1:2  — « â€™ » ressemble à un « ’ » mal décodé → enregistrez le fichier en UTF-8'],
  ['a\uFFFD', '1:2  — caractère perdu (U+FFFD) → retapez-le d’après le document'],
  ['M\u0430irie', '1:1  — mot à écritures mêlées (U+0430) → retapez ce mot avec des lettres latines'],
])('%j is refused where it stands', (text, line) => {
  expect(findCharacters(text).map(findingLine)).toEqual([line]);
});

test('a line that no editor could read is refused, whatever it holds', () => {
  expect(findCharacters('\u0007'.repeat(MAX_LINE + 1)).map(findingLine)).toEqual([
    `1:1  — ligne de ${MAX_LINE + 1} caractères, ${MAX_LINE} au plus → coupez-la en paragraphes`,
  ]);
  expect(findCharacters('a'.repeat(MAX_LINE))).toEqual([]);
});

test('a place is counted in characters', () => {
  expect(findCharacters('\n\n\u{1F468}\u0000').map(findingLine)).toEqual([
    '3:2  — caractère de commande interdit (U+0000) → effacez-le',
  ]);
});

test.each(['\u{1F468}\u200D\u{1F469}', 'Кириллица', 'α', 'l’été : « 3\u202F000 » − 2 €'])(
  '%j is accepted',
  (text) => {
    expect(findCharacters(text)).toEqual([]);
  },
);
