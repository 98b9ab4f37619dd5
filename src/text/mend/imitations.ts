// Names: cspell:ignore Yıldız yıldız
/** Letters of another script that print as Latin ones: a word that holds one is found by nobody. */
// In the order of their twins. cspell:ignore ABESIJKMHOPCTXYËÏ aesijopcyxhdqwëï ABEZHIKMNOPTY Xovó
import { codeOf, type Sign } from './mend.ts';
import { lettered } from '../lettered.ts';

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

/** Latin letters of other languages, or of phoneticians, that print as plain ones. */
const ODD = new Map([
  ['\u0131', 'i'],
  ['\u0251', 'a'],
  ['\u0261', 'g'],
  ['\u026A', 'i'],
  ['\u0269', 'i'],
  ['\u1D04', 'c'],
  ['\u1D0F', 'o'],
  ['\u1D1C', 'u'],
]);
const ANY_ODD = lettered(`[${[...ODD.keys()].join('')}]`, 'u');
/** « Yıldız » is a name, and is written so; a word of French is not. */
const TURKISH = /^\p{Lu}|[\u011E\u011F\u0130\u015E\u015F]/u;

/** What an editor says is in such a language: « <Langue code="tr">yıldız</Langue> ». */
const IN_TURKISH = /<Langue code="(?:tr|az|crh|kk|tt)(?:-[\w-]+)?">[^<]*/gu;

/** A French word with a Latin letter that French has not, and that passes for one of its own. */
function oddLettersIn(line: string): Sign[] {
  if (!ANY_ODD.test(line)) return [];
  const declared = [...line.matchAll(IN_TURKISH)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  return [...line.matchAll(WORD)].flatMap(({ 0: word, index }): Sign[] => {
    const letters = [...word];
    const at = letters.findIndex((letter) => ODD.has(letter));
    const letter = letters[at] ?? '';
    const twin = letters.map((one) => ODD.get(one) ?? one).join('');
    if (
      at === -1 ||
      (letter === '\u0131' &&
        (TURKISH.test(word) || declared.some(([start, end]) => start < index && index < end))) ||
      !/^[a-z\u00C0-\u00FF\u0152\u0153]{2,}$/iu.test(twin)
    )
      return [];
    return [
      {
        start: index,
        end: index + word.length,
        to: twin,
        what: `dans « ${word} », la ${rankOf(at)} lettre, « ${letter} » (${codeOf(letter)}), n’est pas de l’alphabet français`,
      },
    ];
  });
}

const rankOf = (at: number): string => (at === 0 ? '1re' : `${at + 1}e`);

/** A word that mixes scripts, or is all of letters that pass for Latin ones. */
export function imitationsIn(line: string): Sign[] {
  if (!FOREIGN.test(line)) return oddLettersIn(line);
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
    const seen = isMixed ? 'mot à écritures mêlées' : 'mot d’une autre écriture qui passe pour du français';
    return [
      {
        start: index,
        end: index + word.length,
        to: FOREIGN.test(twin) ? undefined : twin,
        remedy: 'retapez ce mot avec des lettres latines',
        what: `${seen} : dans « ${word} », la ${rankOf(at)} lettre, « ${letter} », est ${scriptOf(letter)} (${codeOf(letter)})`,
      },
    ];
  });
}
