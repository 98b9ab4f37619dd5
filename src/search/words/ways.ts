/**
 * By which lists of words a misspelt one is looked for. The first letter of most is right: the words that begin with it
 * are one list. The others are found by what follows the first letter, or by how they begin to sound: two ways to each
 * word, which share a fixed number of lists. Reading these few is not reading every word.
 */
import { soundOf } from './sound.ts';

/** Signs of a word that a way goes by. */
const SIGNS = 2;

/** A sound that is written by no letter begins so, to be no letter's way. */
const HEARD = '~';
const heardAs = (key: string): string => HEARD + soundOf(key).slice(0, SIGNS);
const sameFirst = (key: string, sound: string): boolean => sound[HEARD.length] === key[0];

/** The list of a way, of so many. */
function listOf(way: string, lists: number): number {
  let sum = 7;
  for (const sign of way) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return sum % lists;
}

const listsOf = (ways: readonly string[], lists: number) => [
  ...new Set(ways.map((way) => listOf(way, lists))),
];

/** The lists in which a word stands, of so many: by its second and third letters, and by its sound if no letter tells it. */
export function listsFor(key: string, lists: number): number[] {
  const sound = heardAs(key);
  return listsOf([key.slice(1, 1 + SIGNS), ...(sameFirst(key, sound) ? [] : [sound])], lists);
}

/** Where to look for what `typed` was meant to be, if its first letter is wrong. */
export interface Ways {
  /** Numbers of lists: its first letter is another, or was left out; or it sounds alike. */
  lists: number[];
  /** How words begin: its first letter is one too many, or its first two are exchanged. */
  starts: string[];
  /** The first letters of words that sound as they are written, and alike. */
  letters: string[];
}

export function waysFrom(typed: string, lists: number): Ways {
  const sound = heardAs(typed);
  const [first = '', second = ''] = typed;
  const heard = sound[HEARD.length] ?? '';
  return {
    lists: listsOf([typed.slice(0, SIGNS), typed.slice(1, 1 + SIGNS), sound], lists),
    starts: [...new Set([typed.slice(1, 1 + SIGNS), second + first])],
    letters: sameFirst(typed, sound) || !/^[a-z]$/.test(heard) ? [] : [heard],
  };
}

/** Words that a list may have, about, until lists are so many: each is a file, which a host counts. */
const LENGTH = 100;
const MOST = 64;

/** How many lists serve so many words: a power of two, which seldom changes. */
export const listsNeeded = (words: number): number =>
  Math.min(MOST, 2 ** Math.max(0, Math.ceil(Math.log2(words / LENGTH))));
