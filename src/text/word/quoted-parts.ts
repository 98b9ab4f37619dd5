// Cut words: cspell:ignore tiendr
// A word cut by a bracket: cspell:ignore ouvri
/** What a text quotes, between guillemets or other signs of quotation, and the parts of a quotation that is cut. */
import { escaped } from '../escaped.ts';
import { matchingForm } from '../matching.ts';

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

/** More words between brackets would be the editors' sentence. */
const MOST = 4;
const NEGATED =
  /(?<!\p{L})(?:ne|n'|pas|plus|jamais|aucune?|sans|ni|non|tous|toutes|tout|chaque)(?!\p{L})|\d/u;

/** What stands for, or goes with, a word of the document: a pronoun, a determiner, a name. */
const STANDS_FOR =
  /^(?:(?:il|elle|on|nous|vous|ils|elles|je|ce|cela|ça|c|celui|celle|ceux|celles|ci|le|la|les|l|un|une|des|du|de|d|au|aux|à|cet|cette|ces|son|sa|ses|notre|nos|votre|vos|leur|leurs|qui)(?!\p{L})|\p{Lu})/u;
/** Up to so many words of the document in the place of a bracket: none denies, none says that another one speaks. */
const REPLACED = `(?:(?<!\\p{L})(?!(?:ne|pas|plus|jamais|ni|sans|aucune?|qu[ei]|dit|si|refus\\p{L}*)(?!\\p{L})|N(?:e(?!\\p{L})|')|n'|qu')[\\p{L}'-]+(?![\\p{L}'-]),? ?){0,${MOST}}`;
/** « ouvrirait » is no « ouvri[ra] ». */
const ENDS_IN_DOUBT = '(?:ai[st]|aient|ions|iez)(?!\\p{L})';

/** What the document may say in the place of what a bracket holds, at the end of a word or between words. */
function replacedBy(inside: string, isAfterLetter: boolean, isGlued: boolean, isLast: boolean): string {
  if (isGlued && (!isAfterLetter || new RegExp(ENDS_IN_DOUBT, 'u').test(inside))) return "[\\p{L}']*";
  if (isGlued) return `(?!\\p{L}*${ENDS_IN_DOUBT})[\\p{L}']*`;
  if (STANDS_FOR.test(inside.trim())) return REPLACED;
  return `(?:(?<!\\p{L})${escaped(inside.trim())}(?!\\p{L}) ?)${isLast ? '' : '?'}`;
}

/**
 * A pattern of one part: « [Nous] tiendrons », « tiendr[a] » and « [N]ous » stand for what the document says in the
 * place of the brackets. `undefined` if these hold what changes the sense, or too much.
 */
export function patternOf(part: string): RegExp | undefined {
  const [first = '', ...others] = part.split(/(?=\[)|(?<=\])/u);
  const source = [first, ...others].map((piece, rank, all) => {
    const [, inside] = /^\[([^[\]]*)\]$/u.exec(piece) ?? [];
    if (inside === undefined) return sourceOf(piece, rank === 0);
    if (NEGATED.test(inside.toLowerCase()) || inside.trim().split(/\s+/u).length > MOST) return undefined;
    const isAfterLetter = /\p{L}$/u.test(all[rank - 1] ?? '');
    const isGlued = isAfterLetter || /^\p{L}/u.test(all[rank + 1] ?? '');
    return replacedBy(inside, isAfterLetter, isGlued, (all[rank + 1] ?? '').trim() === '');
  });
  if (source.includes(undefined)) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{M}\\d])${source.join('')}(?![\\p{L}\\p{M}\\d])`, 'gu');
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
