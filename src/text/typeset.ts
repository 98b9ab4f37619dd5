/**
 * French typography of words that are already written. It is applied to transcribed
 * text, so it may change which space and which apostrophe, and nothing else.
 *
 * Each pattern sees all spaces alike (`SPACE`) and all apostrophes alike: what one
 * replacement does, no other can notice. Hence the result is stable when typeset again.
 */
import { APOSTROPHE } from './apostrophes.ts';
import { MONTH } from './day/calendar.ts';
import { GROUPED_DIGITS, NARROW_SPACE, NO_BREAK_SPACE, SPACE } from './spaces.ts';
import { lettered } from './lettered.ts';

/** Where an address of the web begins in a word: from there on it is not French. */
const WEB_ADDRESS = /(?<![a-z])[a-z]+:\/\/|mailto:|www\./iu;

/**
 * Between letters, or before a digit or an opening guillemet. At the end of a word
 * only after one that French elides, as in « l' » before a link.
 */
const STRAIGHT = lettered(
  `(?<=[\\p{L}\\p{M}])'(?=[\\p{L}\\p{N}«])|(?<=(?<![\\p{L}\\p{M}]|${APOSTROPHE})(?:[cdjlmnst]|[\\p{L}\\p{M}]*qu))'$`,
  'giu',
);

const SPACES_IN_NUMBERS = lettered(`${GROUPED_DIGITS}|\\d+`, 'gu');
const A_SPACE = lettered(SPACE, 'gu');

const DAY_NUMBER = '(?<![\\p{L}\\d.,])(?:0?[1-9]|[12]\\d|3[01]|1(?:er|ᵉʳ))';
const TITLE = '(?<![\\p{L}\\d])(?:M\\.|MM\\.|Mme|Mmes|Mlle|Mlles)';

/** In this order: the last pattern that holds for a space decides. Most texts have no digit, and some patterns ask for one. */
const SPACES: readonly (readonly [pattern: RegExp, space: string, ofDigits?: true])[] = [
  [lettered(`(?<=\\d)${SPACE}(?=(?:k|K|M|Mds?|Mrds?)?€(?!\\p{L})|%)`, 'gu'), NARROW_SPACE, true],
  // « 3 mai », « 18 h 30 »
  [lettered(`(?<=${DAY_NUMBER})${SPACE}(?=(?:${MONTH}|h)(?!\\p{L}))`, 'giu'), NO_BREAK_SPACE, true],
  [lettered(`(?<=${TITLE})${SPACE}(?=\\p{Lu}|d(?:[eu]${SPACE}|${APOSTROPHE}))`, 'gu'), NO_BREAK_SPACE],
  [lettered(`(?<=(?<!\\p{L})(?:n[°º]|h))${SPACE}(?=\\d)`, 'giu'), NO_BREAK_SPACE, true],
  [lettered(`(?<=«)${SPACE}|${SPACE}(?=[;!?»])`, 'gu'), NARROW_SPACE],
  [lettered(`${SPACE}(?=:)`, 'gu'), NO_BREAK_SPACE],
];

/**
 * The same words with French spaces and apostrophes. Never adds or removes a
 * character, so an offset in the result is the same offset in `text`; typesetting
 * twice changes nothing more. Straight quotes, missing spaces and addresses stay as they are.
 */
export function typeset(text: string): string {
  let result = text.includes("'") ? withApostrophes(text) : text;
  const hasDigits = /\d/.test(text);
  if (hasDigits)
    result = result.replace(SPACES_IN_NUMBERS, (number) => number.replace(A_SPACE, NARROW_SPACE));
  for (const [pattern, space, ofDigits = false] of SPACES)
    if (hasDigits || !ofDigits) result = result.replace(pattern, space);
  return result;
}

function withApostrophes(text: string): string {
  return text.replace(/\S+/gu, (word) => {
    if (!word.includes("'")) return word;
    const address = word.includes('@') ? 0 : word.search(WEB_ADDRESS);
    const french = address === -1 ? word.length : address;
    return word.slice(0, french).replace(STRAIGHT, '’') + word.slice(french);
  });
}
