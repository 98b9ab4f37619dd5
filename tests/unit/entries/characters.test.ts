/** Characters that deceive a reader or a search. */
import { expect, test } from 'vitest';
import { findCharacters, findUnseen, toldOnce } from '#entries/characters.ts';
import { MAX_LINE } from '#entries/limit.ts';
import { findingLine } from './findings.ts';

const FIX = '(npm run check -- --fix le fait)';
const invisible = (code: string, name: string) =>
  `1:2  — caractère invisible interdit ${code} (${name}) → effacez-le ${FIX}`;
const BY_HAND = 'rouvrez l’original en UTF-8 et copiez-le de nouveau, ou retapez ce signe';

test.each([
  ['a\u0007b', '1:2  — caractère de commande interdit (U+0007) → effacez-le'],
  [
    'a\u202Eb',
    '1:2  — caractère invisible interdit U+202E (renversement du sens de lecture) → effacez-le, puis relisez la ligne : ce qui s’affichait n’était pas dans cet ordre',
  ],
  ['a\u200Eb', invisible('U+200E', 'marque de sens de lecture')],
  ['a\u200B b', invisible('U+200B', 'largeur nulle')],
  ['a\u00ADb', invisible('U+00AD', 'césure invisible')],
  ['a\u2063b', invisible('U+2063', 'caractère vide')],
  ['a\uFE0Fb', invisible('U+FE0F', 'caractère vide')],
  ['\u{1D407}alle', `1:1  — lettres « décoratives » → écrivez « H » ${FIX}`],
  ['\u00C3\u00A9tal', `1:1  — « Ã© » ressemble à un « é » mal décodé → ${BY_HAND}`],
  ['l\u00E2\u20AC\u2122', `1:2  — « â€™ » ressemble à un « ’ » mal décodé → ${BY_HAND}`],
  ['a\uFFFD', '1:2  — caractère perdu (U+FFFD) → retapez-le d’après le document'],
  [
    'M\u0430irie',
    `1:1  — mot à écritures mêlées : dans « M\u0430irie », la 2e lettre, « \u0430 », est cyrillique (U+0430) → écrivez « Mairie » ${FIX}`,
  ],
  [
    'Ma\u0436ie',
    '1:1  — mot à écritures mêlées : dans « Ma\u0436ie », la 3e lettre, « \u0436 », est cyrillique (U+0436) → retapez ce mot avec des lettres latines',
  ],
  [
    'un \u0441\u043E\u0441',
    `1:4  — mot d’une autre écriture qui passe pour du français : dans « \u0441\u043E\u0441 », la 1re lettre, « \u0441 », est cyrillique (U+0441) → écrivez « coc » ${FIX}`,
  ],
  [
    'a\uF0B7b',
    '1:2  — signe d’une police de symboles (U+F0B7) : chacun verra une case vide → retapez ce qu’il montre dans le document, ou effacez-le',
  ],
  ['e\u0301\u0301', `1:1  — accent écrit deux fois sur « é » → écrivez « é » ${FIX}`],
  ['a \u0301', '1:3  — accent sans lettre (U+0301) → retapez la lettre avec son accent'],
  ['\uFB01n', `1:1  — ligature « \uFB01 » (U+FB01) → écrivez « fi » ${FIX}`],
  ['rendez\u2011vous', `1:7  — trait d’union insolite (U+2011) → écrivez « - » ${FIX}`],
  ['l\u2032\u00E9t\u00E9', `1:2  — signe pris pour une apostrophe (U+2032) → écrivez « ’ » ${FIX}`],
  ['a\u2028b', `1:2  — fin de ligne cachée (U+2028) → mettez une espace ${FIX}`],
  ['a\tb', `1:2  — tabulation (U+0009) → mettez une espace ${FIX}`],
  ['\u2163', `1:1  — chiffre romain d’un seul caractère « \u2163 » (U+2163) → écrivez « IV » ${FIX}`],
])('%j is refused where it stands', (text, line) => {
  expect(findCharacters(text.normalize('NFC')).map(findingLine)).toEqual([line]);
});

test('a sign that stands several times is told once', () => {
  expect(toldOnce(findCharacters('a\u00AD\nb\nc\u00AD d\u00AD')).map(findingLine)).toEqual([
    `1:2  — caractère invisible interdit U+00AD (césure invisible) : 3 fois, lignes 1, 3 → effacez-le ${FIX}`,
  ]);
});

test('what a transcription repeats may be any sign that somebody sees', () => {
  expect(findUnseen('from: "\uFB01 \uF0B7 \u2011"').map(findingLine)).toEqual([]);
  expect(findUnseen('from: "a\u00AD"').map(findingLine)).toEqual([
    '1:9  — caractère que personne ne voit (U+00AD) → écrivez son code dans des guillemets droits : "…\\u00AD…"',
  ]);
});

test('a line that no editor could read is refused, whatever it holds', () => {
  expect(findCharacters('\u0007'.repeat(MAX_LINE + 1)).map(findingLine)).toEqual([
    '1:1  — ligne de 5 001 caractères, 5 000 au plus → coupez-la en paragraphes',
  ]);
  expect(findCharacters('a'.repeat(MAX_LINE))).toEqual([]);
});

test('a place is counted in characters', () => {
  expect(findCharacters('\n\n\u{1F468}\u0000').map(findingLine)).toEqual([
    '3:2  — caractère de commande interdit (U+0000) → effacez-le',
  ]);
});

test.each([
  '\u{1F468}\u200D\u{1F469}',
  '\u2764\uFE0F 1\uFE0F\u20E3',
  'un angle de 5\u2032',
  'Кириллица',
  'α',
  'l’été : « 3\u202F000 » − 2 €',
])('%j is accepted', (text) => {
  expect(findCharacters(text)).toEqual([]);
});
