/** Numbers written in words: « quinze », « vingt et un », « trois mille », « deux milliards d’euros », « deuxième ». */
import type { FoundNumber } from './found.ts';
import { multipleWord, numberWord, rankWord } from './lexicon.ts';
import { nameIn } from './grammar.ts';
import type { Token } from './grammar.ts';
import { collectiveAt } from './collectives.ts';
import { matchAt } from './sticky.ts';
import { halfAt, unitAt, withUnit } from './units.ts';
import { lettered } from '../lettered.ts';
import { SPACE } from '../spaces.ts';

/** No name of a number has more words: a text of nothing but « deux » is read in linear time. */
const LONGEST_NAME = 48;

const WORD = /[\p{L}\p{M}]+/uy;
const JOINT = lettered(`[-\\u2010\\u2011]|${SPACE}`, 'uy');
const HYPHEN_AND_LETTER = /[-\u2010\u2011]\p{L}/uy;
const AFTER_LETTER_AND_HYPHEN = /(?<=[\p{L}\p{M}][-\u2010\u2011])/uy;

/**
 * Reads the number whose first word begins at `start`; undefined if there is none.
 * `previousEnd` is where the number before ended: « trois » counts in « deux-trois »,
 * and not in a name as « Saint-Trois » or « Deux-Sèvres ».
 */
export function wordsAt(text: string, start: number, previousEnd: number): FoundNumber | undefined {
  const word = matchAt(WORD, text, start)?.[0] ?? '';
  const found = (value: number, form: FoundNumber['form'], end: number): FoundNumber => {
    return { value, words: text.slice(start, end), start, end, form };
  };
  const multiple = multipleWord(word);
  if (multiple !== undefined) return found(multiple, 'multiple', start + word.length);
  const rank = rankWord(word);
  if (rank !== undefined) return found(rank, 'ordinal', start + word.length);

  const tokens = tokensFrom(text, start);
  const name = nameIn(tokens);
  const [one] = tokens;
  const many = name ?? (one?.value === 1 && !one.ordinal ? { value: 1, length: 1 } : undefined);
  const about = many && collectiveAt(text, tokens[many.length - 1]?.end ?? start);
  if (many !== undefined && about !== undefined) {
    const tail = unitAt(text, about.end);
    const number = found(many.value * about.value, 'about', tail.end);
    return withUnit(number, tail);
  }
  const last = tokens[(name?.length ?? 0) - 1];
  if (name === undefined || last === undefined) return undefined;
  const namesSomethingElse =
    name.length === tokens.length && matchAt(HYPHEN_AND_LETTER, text, last.end) !== undefined;
  if (
    namesSomethingElse ||
    (previousEnd !== start - 1 && matchAt(AFTER_LETTER_AND_HYPHEN, text, start) !== undefined)
  )
    return undefined;
  if (last.ordinal) return found(name.value, 'ordinal', last.end);

  const half = last.value >= 1e6 ? halfAt(text, last.end) : undefined;
  const tail = unitAt(text, half ?? last.end);
  const whole = half === undefined ? name.value : name.value + last.value / 2;
  const number = found(whole * 10 ** tail.exponent, 'words', tail.end);
  return withUnit(number, tail);
}

/** The words from `start` on that may belong to one number; « et » only between two of them. */
function tokensFrom(text: string, start: number): Token[] {
  const tokens: Token[] = [];
  let joint = '';
  let and = false;
  for (let at = start; ;) {
    const word = matchAt(WORD, text, at)?.[0] ?? '';
    const end = at + word.length;
    const known = numberWord(word);
    if (known !== undefined) tokens.push({ ...known, end, and, hyphen: /\S/.test(joint) });
    else if (and || tokens.length === 0 || word.toLowerCase() !== 'et') return tokens;
    and = known === undefined;
    joint = matchAt(JOINT, text, end)?.[0] ?? '';
    if (joint === '' || tokens.length === LONGEST_NAME) return tokens;
    at = end + joint.length;
  }
}
