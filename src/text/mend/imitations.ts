/** Letters of another script that print as Latin ones: a word that holds one is found by nobody. */
// In the order of their twins. cspell:ignore ABESIJKMHOPCTXYËÏ aesijopcyxhdqwëï ABEZHIKMNOPTY Xovó
import { codeOf, type Sign } from './mend.ts';

/** Each letter beside its Latin twin, written as escapes: nobody can tell them apart. */
const TWINS = new Map(
  (
    [
      [
        '\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0401\u0407',
        'ABESIJKMHOPCTXYËÏ',
      ],
      [
        '\u0430\u0435\u0455\u0456\u0458\u043E\u0440\u0441\u0443\u0445\u04BB\u0501\u051B\u051D\u0451\u0457',
        'aesijopcyxhdqwëï',
      ],
      [
        '\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03BD\u03CC',
        'ABEZHIKMNOPTYXovó',
      ],
      ['\u0585\u057D\u0570', 'ouh'],
    ] as const
  ).flatMap(([foreign, latin]) => foreign.split('').map((letter, at) => [letter, latin.charAt(at)] as const)),
);

const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'cyrillique'],
  [/\p{Script=Greek}/u, 'grecque'],
  [/\p{Script=Armenian}/u, 'arménienne'],
  [/\p{Script=Cherokee}/u, 'cherokee'],
];
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

const scriptOf = (letter: string): string =>
  SCRIPTS.find(([script]) => script.test(letter))?.[1] ?? 'étrangère';
/** `word` with each letter that has a Latin twin replaced by it. */
export const twinOf = (word: string): string =>
  [...word].map((letter) => TWINS.get(letter) ?? letter).join('');

/** A word that mixes scripts, or is all of letters that pass for Latin ones. */
export function imitationsIn(line: string): Sign[] {
  if (!FOREIGN.test(line)) return [];
  const words = [...line.matchAll(WORD)];
  // A line that really says something in another script may hold anything of it.
  const isForeign = words.some(([word]) => !LATIN.test(word) && FOREIGN.test(twinOf(word)));
  return words.flatMap(({ 0: word, index }): Sign[] => {
    const letters = [...word];
    const at = letters.findIndex((letter) => FOREIGN.test(letter));
    const letter = letters[at];
    if (letter === undefined) return [];
    const twin = twinOf(word);
    const isMixed = LATIN.test(word);
    if (!isMixed && (isForeign || FOREIGN.test(twin) || letters.length < 2 || !LATIN.test(line))) return [];
    const place = at === 0 ? '1re' : `${at + 1}e`;
    const seen = isMixed ? 'mot à écritures mêlées' : 'mot d’une autre écriture qui passe pour du français';
    return [
      {
        start: index,
        end: index + word.length,
        to: FOREIGN.test(twin) ? undefined : twin,
        remedy: 'retapez ce mot avec des lettres latines',
        what: `${seen} : dans « ${word} », la ${place} lettre, « ${letter} », est ${scriptOf(letter)} (${codeOf(letter)})`,
      },
    ];
  });
}
