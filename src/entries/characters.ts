/** Characters that deceive a reader or a search, each with its place. */
import { codeOf, inOrder, type Sign } from '#text/mend/mend.ts';
import { isHarmless, linesOf, signsOf } from '#text/mend/text.ts';
import { longLine, MAX_LINE } from './limit.ts';
import { finding, type Finding } from './problem.ts';

/** Told by name rather than as what it is not: « \f » ends a line for whoever typed it. */
const BIDI = /[\u202A-\u202E\u2066-\u2069\u061C]/gu;
// eslint-disable-next-line no-control-regex
const COMMAND = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;
const MOJIBAKE = /Ã[\u0080-\u00BF©¨ª«®´»¢¯¹ §]|â€[™œ\u009D“”˜¦]|Â[«»°\u00A0]|ï¿½/gu;
const PRIVATE = /[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/gu;
const STRAY_ACCENT = /(?<=^|[\s\p{P}])\p{Mn}/gu;
/** Decodes what a mis-decoded sequence meant, if it can be told. */
function meant(sequence: string): string {
  const named: Record<string, string> = { 'â€™': '’', 'â€œ': '“', 'â€˜': '‘', 'â€¦': '…' };
  if (named[sequence]) return named[sequence];
  // The no-break space of « à » is often made a plain one.
  const bytes = Uint8Array.from(
    sequence.replace(/ $/, '\u00A0'),
    (character) => character.charCodeAt(0) & 0xff,
  );
  return new TextDecoder('utf-8').decode(bytes);
}

/** What only whoever has the document can set right. */
const BY_HAND: readonly [RegExp, (found: string) => string, string][] = [
  [COMMAND, (found) => `caractère de commande interdit (${codeOf(found)})`, 'effacez-le'],
  [
    BIDI,
    (found) => `caractère invisible interdit ${codeOf(found)} (renversement du sens de lecture)`,
    'effacez-le, puis relisez la ligne : ce qui s’affichait n’était pas dans cet ordre',
  ],
  [
    MOJIBAKE,
    (found) =>
      meant(found).includes('\uFFFD')
        ? `« ${found} » : signe mal décodé, et perdu`
        : `« ${found} » ressemble à un « ${meant(found)} » mal décodé`,
    'rouvrez l’original en UTF-8 et copiez-le de nouveau, ou retapez ce signe',
  ],
  [/\uFFFD/g, () => 'caractère perdu (U+FFFD)', 'retapez-le d’après le document'],
  [
    PRIVATE,
    (found) => `signe d’une police de symboles (${codeOf(found)}) : chacun verra une case vide`,
    'retapez ce qu’il montre dans le document, ou effacez-le',
  ],
  [STRAY_ACCENT, (found) => `accent sans lettre (${codeOf(found)})`, 'retapez la lettre avec son accent'],
];

/** The command that mends what can be. */
export const FIX = 'npm run check -- --fix';

function remedyOf({ to, remedy = '' }: Sign, isHidden: boolean): string {
  if (to === undefined) return remedy;
  const typed = to.includes('\n')
    ? 'passez à la ligne'
    : to === ''
      ? 'effacez-le'
      : to.trim() === ''
        ? 'mettez une espace'
        : `écrivez « ${to.trim()} »`;
  return isHidden ? typed : `${typed} (${FIX} le fait)`;
}

function byHandIn(line: string): Sign[] {
  return BY_HAND.flatMap(([pattern, what, remedy]) =>
    [...line.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      to: undefined,
      what: what(found),
      remedy,
    })),
  );
}

/** Everything in `text`: what a machine can mend, and what it cannot. `bodyStart` as in {@link signsOf}. */
function allIn(text: string, bodyStart: number | undefined, isPlain: boolean): Sign[] {
  if (isPlain) return signsOf(text, bodyStart, isPlain);
  const byHand = linesOf(text).flatMap(({ text: line, start }) =>
    isHarmless(line)
      ? []
      : byHandIn(line).map((sign) => ({ ...sign, start: sign.start + start, end: sign.end + start })),
  );
  return inOrder([...signsOf(text, bodyStart, isPlain), ...byHand]);
}

/**
 * Every deceiving character of `text` (LF, NFC), with its place. `bodyStart` is where its text begins, for a file that
 * is not wholly a record. `isHidden`: behind an escape, where no command mends it.
 */
export function findCharacters(text: string, bodyStart?: number, isHidden = false): Finding[] {
  const isPlain = isHarmless(text);
  const lines = isPlain && text.length <= MAX_LINE && bodyStart === undefined ? [] : linesOf(text);
  const long = lines.flatMap(({ text: { length } }, row) =>
    length > MAX_LINE ? longLine(length, row + 1) : [],
  );
  if (long.length > 0) return long;
  let row = 0;
  return allIn(text, bodyStart, isPlain).map((sign) => {
    while ((lines[row + 1]?.start ?? Infinity) <= sign.start) row += 1;
    const column = [...text.slice(lines[row]?.start, sign.start)].length + 1;
    const found = finding(sign.what, remedyOf(sign, isHidden), { line: row + 1, column });
    return sign.fault === undefined ? found : { ...found, fault: sign.fault };
  });
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What a transcription repeats of a raw file may be any sign, as long as somebody sees it. */
export function findUnseen(text: string): Finding[] {
  return isHarmless(text)
    ? []
    : linesOf(text).flatMap(({ text: line }, row) =>
        [...line.matchAll(UNSEEN)].map(({ 0: sign, index }) =>
          finding(
            `caractère que personne ne voit (${codeOf(sign)})`,
            `écrivez son code dans des guillemets droits : "…${escapeOf(sign)}…"`,
            { line: row + 1, column: [...line.slice(0, index)].length + 1 },
          ),
        ),
      );
}

/** As YAML and JSON write it. */
const escapeOf = (sign: string): string =>
  sign === '\t' ? '\\t' : [...sign.split('')].map((unit) => `\\u${codeOf(unit).slice(2)}`).join('');

/** The same sign several times in a file is told once, where it stands first. */
export function toldOnce(findings: readonly Finding[]): Finding[] {
  const alike = Map.groupBy(
    findings,
    ({ message, remedy, severity }) => `${severity} ${message} → ${remedy}`,
  );
  return [...alike.values()].flatMap(([first, ...others]): Finding[] => {
    if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
    const lines = [...new Set([first, ...others].map(({ line }) => line))];
    const listed = lines.length > MOST_LINES ? `${lines.slice(0, MOST_LINES).join(', ')}…` : lines.join(', ');
    const where = lines.length === 1 ? '' : `, lignes ${listed}`;
    return [{ ...first, message: `${first.message} : ${others.length + 1} fois${where}` }];
  });
}
const MOST_LINES = 10;
