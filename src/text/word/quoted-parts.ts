// Cut words: cspell:ignore tiendr
/** What a text quotes, between guillemets or other signs of quotation, and the parts of a quotation that is cut. */
import { escaped } from '../escaped.ts';
import { lettered } from '../lettered.ts';
import { matchingForm } from '../matching.ts';
import { inPlaceOf } from './brackets.ts';

/** Words that a text quotes; `start` is where its opening sign stands. */
export interface QuotedWords {
  words: string;
  start: number;
  /** Does somebody say them, in the text? Then two words are a quotation, and no name. */
  isSpoken: boolean;
}

/** Signs that quote as « » do. */
const OTHERS =
  /“([^“”]*)”|''([^'’‘]*(?:\p{L}['’]\p{L}[^'’‘]*)*)''|’’([^'’‘]*(?:\p{L}['’]\p{L}[^'’‘]*)*)’’|„([^„“”‟]*)[“”‟]|‹([^‹›]*)›|<<([^<>]*)>>|(?<![\p{L}\d])"([^"]*)"|(?<![\p{L}\d])['‘](?=\S)((?:[^'’‘]|(?<=\p{L})['’](?=\p{L}))+)['’](?![\p{L}\d])/gu;
const SPOKEN =
  /(?<!\p{L})(?:dit|disent|promet|promettent|promis|annonce|annoncent|annoncé|déclare|déclarent|déclaré|affirme|affirment|affirmé|assure|assurent|assuré|garantit|garantissent|jure|s['’]engage)(?!\p{L})[^.;!?]{0,25}$/iu;

/** Every quotation of `text`, the outermost of those that stand in another. */
export function quotedIn(text: string): QuotedWords[] {
  const found: { words: string; start: number }[] = [];
  let [depth, open] = [0, 0];
  for (const { 0: sign, index } of text.matchAll(/[«»]/gu)) {
    if (sign === '«') {
      if (depth === 0) open = index;
      depth += 1;
      continue;
    }
    depth -= 1;
    if (depth === 0) found.push({ words: text.slice(open + 1, index), start: open });
  }
  const rest = found.reduce(
    (left, { words, start }) =>
      left.slice(0, start) + ' '.repeat(words.length + 2) + left.slice(start + words.length + 2),
    text,
  );
  for (const { index, groups: _, ...match } of rest.matchAll(OTHERS))
    found.push({
      words:
        Object.values(match)
          .slice(1)
          .find((one) => typeof one === 'string') ?? '',
      start: index,
    });
  return found
    .map((one) => ({ ...one, isSpoken: SPOKEN.test(text.slice(0, one.start)) }))
    .sort((a, b) => a.start - b.start);
}

/** What says that words are left out. */
const CUT = /\s*(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3})\s*/u;
const ENDS = /^[\s.,;:!?]+|[\s.,;:!?]+$/gu;

/** The parts of a quotation, without the signs at their ends. */
export const partsOf = (words: string): string[] =>
  words
    .split(CUT)
    .map((part) => plainQuotes(part).replace(ENDS, ''))
    .filter((part) => /[\p{L}\d]/u.test(part));

/** In matching form, without signs of quotation, nor the spaces that they or a comma leave: two writers set them each in their way. */
export const plainQuotes = (text: string): string =>
  matchingForm(text)
    .replace(/[«»“”„‟‹›"]|<<|>>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.…)])/gu, '')
    .trim();

const SIDE_BY_SIDE = /(?<!\p{L})\[[^[\]]*\](?:\s+\[[^[\]]*\])+(?!\p{L})/gu;

/**
 * A pattern of one part: « [Nous] tiendrons », « tiendr[a] » and « [N]ous » stand for what the document says in the
 * place of the brackets. `undefined` if these hold what changes the sense, or too much.
 */
export function patternOf(part: string): RegExp | undefined {
  // Brackets side by side are one: each would be tried with each.
  const [first = '', ...others] = part
    .replace(SIDE_BY_SIDE, (all) => `[${all.replace(/[[\]]/gu, '')}]`)
    .split(/(?=\[)|(?<=\])/u);
  const source = [first, ...others].map((piece, rank, all) => {
    const [, inside] = /^\[([^[\]]*)\]$/u.exec(piece) ?? [];
    if (inside === undefined) return sourceOf(piece, rank === 0);
    return inPlaceOf(inside, {
      before: /\p{L}+$/u.exec(all[rank - 1] ?? '')?.[0] ?? '',
      isBeforeLetter: /^\p{L}/u.test(all[rank + 1] ?? ''),
      isLast: (all[rank + 1] ?? '').trim() === '',
    });
  });
  if (source.includes(undefined)) return undefined;
  return lettered(`(?<![\\p{L}\\p{M}\\d])${source.join('')}(?![\\p{L}\\p{M}\\d])`, 'gu');
}

/** Words as a pattern; the first letter of a quotation may have lost or won its capital, a space beside a bracket may be none. */
function sourceOf(piece: string, isFirst: boolean): string {
  const [letter = ''] = piece;
  const head =
    isFirst && letter.toLowerCase() !== letter.toUpperCase()
      ? `[${letter.toLowerCase()}${letter.toUpperCase()}]`
      : escaped(letter);
  return (head + escaped(piece.slice(letter.length))).replace(/^ | $/gu, ' ?');
}
