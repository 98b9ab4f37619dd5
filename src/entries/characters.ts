/** Characters that deceive a reader or a search. Judged line by line, so that each has its place. */
import { finding, type Finding } from './problem.ts';

export const MAX_BYTES = 256 * 1024;
export const MAX_LINE = 5000;

/** Nothing but these: no need to look closer. */
const HARMLESS =
  /^[\n\x20-\x7E\u00A0-\u00AC\u00AE-\u00C2\u00C4-\u00E1\u00E3-\u017F\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u202F\u20AC\u2192\u2212]*$/;

const INVISIBLE: readonly [RegExp, string][] = [
  [/[\u202A-\u202E\u2066-\u2069\u061C]/gu, 'renversement du sens de lecture'],
  [/[\u200E\u200F]/gu, 'marque de sens de lecture'],
  [/[\u200B\u200C\u200D\u2060\uFEFF]/gu, 'largeur nulle'],
  [/\u00AD/gu, 'césure invisible'],
  [/[\u2061-\u2064\u115F\u1160\u3164\uFFA0\u{E0000}-\u{E007F}]/gu, 'caractère vide'],
];
// An emoji sequence may join its parts with U+200D; everything else may not.
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;
// eslint-disable-next-line no-control-regex
const COMMAND = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;
const DECORATIVE =
  /[\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F1AD}\u24B6-\u24E9\uFF21-\uFF5A]+(?: [\u{1D400}-\u{1D7FF}]+)*/gu;
const MOJIBAKE = /Ã[\u0080-\u00BF©¨ª«®´»¢¯¹ §]|â€[™œ\u009D“”˜¦]|Â[«»°\u00A0]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

const code = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Decodes what a mis-decoded sequence meant, if it can be told. */
function meant(sequence: string): string {
  const named: Record<string, string> = { 'â€™': '’', 'â€œ': '“', 'â€˜': '‘', 'â€¦': '…' };
  if (named[sequence]) return named[sequence];
  const bytes = Uint8Array.from(sequence, (character) => character.charCodeAt(0) & 0xff);
  return new TextDecoder('utf-8').decode(bytes);
}

function* inLine(line: string): Generator<[index: number, message: string, remedy: string]> {
  if (line.length > MAX_LINE) {
    yield [0, `ligne de ${line.length} caractères, ${MAX_LINE} au plus`, 'coupez-la en paragraphes'];
    return;
  }
  if (HARMLESS.test(line)) return;
  for (const match of line.matchAll(COMMAND))
    yield [match.index, `caractère de commande interdit (${code(match[0])})`, 'effacez-le'];
  const visible = line.replace(EMOJI_JOINER, ' ');
  for (const [pattern, name] of INVISIBLE) {
    for (const match of visible.matchAll(pattern)) {
      yield [match.index, `caractère invisible interdit ${code(match[0])} (${name})`, 'effacez-le'];
    }
  }
  for (const match of line.matchAll(DECORATIVE)) {
    yield [match.index, 'lettres « décoratives »', `écrivez « ${match[0].normalize('NFKC')} »`];
  }
  for (const match of line.matchAll(MOJIBAKE)) {
    yield [
      match.index,
      `« ${match[0]} » ressemble à un « ${meant(match[0])} » mal décodé`,
      'enregistrez le fichier en UTF-8',
    ];
  }
  for (const match of line.matchAll(/\uFFFD/g))
    yield [match.index, 'caractère perdu (U+FFFD)', 'retapez-le d’après le document'];
  for (const match of line.matchAll(WORD)) {
    const word = match[0];
    if (!LATIN.test(word)) continue;
    const foreign = [...word].find((letter) => FOREIGN.test(letter));
    if (foreign !== undefined) {
      yield [
        match.index,
        `mot à écritures mêlées (${code(foreign)})`,
        'retapez ce mot avec des lettres latines',
      ];
    }
  }
}

/** Every deceiving character of `text` (LF, NFC), with its place. */
export function findCharacters(text: string): Finding[] {
  if (HARMLESS.test(text) && text.length <= MAX_LINE) return [];
  return text
    .split('\n')
    .flatMap((line, row) =>
      [...inLine(line)].map(([index, message, remedy]) =>
        finding(message, remedy, { line: row + 1, column: [...line.slice(0, index)].length + 1 }),
      ),
    );
}
