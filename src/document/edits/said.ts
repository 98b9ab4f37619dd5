/** What characters say once their layout is put aside: words, numbers, signs and punctuation, which no edit may change. */
import { BULLET, SYMBOL_FONT } from '#text/bullets.ts';
import { escaped } from '#text/escaped.ts';
import { lettered } from '#text/lettered.ts';

/** Signs printed before the items of a list, and before which nothing is counted. */
const ITEM = new RegExp(
  `^(?:${BULLET}|[${SYMBOL_FONT}*])[ \\t\\u00A0\\u202F]+|^[–—][ \\t\\u00A0\\u202F]+(?!\\d)`,
  'u',
);
const DELIMITER_ROW = /^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+(?:[ \t]*:?-{3,}:?)?[ \t]*$/;
const TAG = /<\/?(?:Sic|Langue)(?:\s+\w+="[^"]*")*\s*>/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const SPACED_BARS = /[ \t]*\|[ \t]*/g;
/** From here on, a character stands for one that is written as itself, while marks are taken away. */
const KEPT = 0xe000;

/** How characters are read: does the first of them begin a line, and is « - » before a number a sign, and no bullet? */
export interface Reading {
  startsLine: boolean;
  hasSigns: boolean;
}

/** A line without what lays it out. */
function withoutMark(line: string, hasSigns: boolean): string {
  let rest = line.trimStart();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest
      .replace(/^#{1,6}(?:[ \t]+|$)|^>[ \t]+/, '')
      .replace(hasSigns ? /^[-+][ \t]+(?!\d)/ : /^-[ \t]+/, '')
      .replace(ITEM, '');
  }
  // A dash before a number stays, whatever its length: it may be a sign.
  return rest.replace(/^[–—](?=[ \t\u00A0\u202F]+\d)/u, '-');
}

const withoutMarks = (text: string, { startsLine, hasSigns }: Reading): string =>
  text
    .split('\n')
    .filter((line) => !DELIMITER_ROW.test(line))
    .map((line, rank) => (rank === 0 && !startsLine ? line : withoutMark(line, hasSigns)))
    .join('\n');

/** « 1) » and « 1. » number an item alike. */
const numbered = (text: string, { startsLine }: Reading): string =>
  text.replace(startsLine ? /^(\s*\d{1,3})[.)](?=[ \t])/gm : /(?<=\n)([ \t]*\d{1,3})[.)](?=[ \t])/g, '$1.');

/** Emphasis that goes cleanly around words, or one of its two marks where the edit holds no more. */
const withoutEmphasis = (text: string): string =>
  text
    .replace(
      /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[\p{L}\p{N}«"“(])([^*_]+?)(?<=[\p{L}\p{N}»"”).!?…%€])\1(?![\p{L}\p{N}*_])/gu,
      '$2',
    )
    .replace(
      /(?<![\p{L}\p{N}*])\*{2,3}(?=[\p{L}\p{N}«"“(])|(?<=[\p{L}\p{N}»"”).:;,!?…%€])\*{2,3}(?![\p{L}\p{N}*])/gu,
      '',
    );

/** One space wherever there is some; between two digits, a break between paragraphs stays told apart from a space. */
const spaced = (text: string): string =>
  text
    .replace(/(?<=\d)[^\S\n]*\n\s*\n\s*(?=\d)/gu, ' ¶ ')
    .replace(/\s+/gu, ' ')
    .trim();

/** What raw characters may say: as they are, without what lays them out, or as the Markdown that some files hold. */
export function saidByRaw(text: string, reading: Reading): string[] {
  const bare = withoutMarks(text, reading).replace(SPACED_BARS, ' ');
  return [
    text,
    bare,
    withoutEmphasis(bare),
    withoutEmphasis(bare.replace(/\\\n/g, '\n').replace(ESCAPED, '$1')),
  ].map((one) => spaced(numbered(one, reading)));
}

/**
 * What characters of the communiqué say, read as they will be published; `literal` follows them as it stands in the raw
 * file, where a later edit may still write its signs as themselves.
 */
export function saidByText(text: string, reading: Reading, literal = ''): string {
  const kept: string[] = [];
  const safe = text.replace(/\\(?:\n|$)/g, '\n').replace(ESCAPED, (_, sign: string) => {
    kept.push(sign);
    return String.fromCharCode(KEPT + kept.length - 1);
  });
  const bare = withoutMarks(safe, reading)
    .replace(TAG, '')
    .replace(SPACED_BARS, ' ')
    .replace(/\*+/g, '')
    .replace(/(?<![\p{L}\p{N}])_+(?=[\p{L}\p{N}«"“(])|(?<=[\p{L}\p{N}»"”).!?…])_+(?![\p{L}\p{N}])/gu, '');
  const shown = (bare + literal).replace(
    /[\uE000-\uEFFF]/g,
    (sign) => kept[sign.charCodeAt(0) - KEPT] ?? sign,
  );
  return spaced(numbered(shown, reading));
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (label: string) => label.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);

/**
 * Do raw characters say `text`, where a call « [^1] » is printed « 1 » after a word, « (1) », « [1] », « ¹ » or « * »,
 * and a note « [^1]: » begins with one of them? A digit after another is never a call: it would be taken from a number.
 */
export function saysWithCalls(raw: string, text: string): boolean {
  const parts = text.split(/(\[\^[^\]\s]+\]:?)/);
  const pattern = parts.map((part) => {
    const label = /^\[\^([^\]\s]+)\]/.exec(part)?.[1];
    if (label === undefined) return escaped(part);
    const [plain, printed] = [
      escaped(label),
      `\\(${escaped(label)}\\)|\\[\\^?${escaped(label)}\\]|${escaped(raised(label))}`,
    ];
    return part.endsWith(':')
      ? `(?:${plain}(?!\\d)[.):]?|(?:${printed}):?|\\*+)`
      : `(?:(?<=[^\\s\\d.,])${plain}(?![\\d.,]\\d)| ?(?:${/^\d+$/.test(label) ? printed : `\\(${plain}\\)|\\[\\^?${plain}\\]`})|(?<=\\S)\\*{1,3})`;
  });
  return lettered(`^${pattern.join('')}$`, 'u').test(raw);
}
