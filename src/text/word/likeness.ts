/** When two sentences say nearly the same: by the words that carry meaning, whatever their endings and their order. */
import { plainLetters } from '../letters.ts';

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;

/**
 * Words are compared by how they begin: « accompagnement » and « accompagner », « territoires » and « territorial ».
 * A fixed length (truncation stemming) is rough; it asks nothing of a dictionary, and a reader judges what it finds.
 */
const BEGINNING = 6;
/** Shorter words are articles, prepositions, pronouns. */
const SHORTEST = 4;
const EMPTY = new Set(
  (
    'afin ainsi alors apres aussi autre autres avant avec avoir bien cela cette ceux chaque chez comme contre dans depuis ' +
    'deux dont elle elles encore entre etre fait faire leur leurs mais meme moins notamment notre nous parce pendant permettre ' +
    'peut plus plusieurs pour quand quatre quel quelle quels quelles sans sera seront sont sous tous tout toute toutes ' +
    'trois vers voir votre vous'
  ).split(' '),
);

/** A word as it is compared, or nothing if it says nothing by itself. */
function beginningOf(word: string): string | undefined {
  // A number tells more than any word: « l’action 12 » is not « l’action 13 ».
  if (/^\p{N}/u.test(word)) return word;
  const plain = plainLetters(word);
  if (plain.length < SHORTEST || EMPTY.has(plain)) return undefined;
  // « foyer » and « foyers » are shorter than a beginning.
  return plain.replace(/[sx]$/, '').slice(0, BEGINNING);
}

/** The vocabulary of a language is small beside its texts: each word is judged once. */
const judged = new Map<string, string>();
const SAYS_NOTHING = '';

/** The beginnings of the words of a text that carry meaning, each once, in the order met. */
export function contentWords(text: string): string[] {
  const found = new Set<string>();
  for (const word of text.match(WORD) ?? []) {
    let beginning = judged.get(word);
    if (beginning === undefined) {
      beginning = beginningOf(word) ?? SAYS_NOTHING;
      judged.set(word, beginning);
    }
    if (beginning !== SAYS_NOTHING) found.add(beginning);
  }
  return [...found];
}

/** Where the words of a text that carry meaning begin as one of `among` (see {@link contentWords}), `[start, end)`, in order. */
export function wordsAmong(text: string, among: ReadonlySet<string>): { start: number; end: number }[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const beginning = beginningOf(word);
    return beginning !== undefined && among.has(beginning)
      ? [{ start: index, end: index + word.length }]
      : [];
  });
}

/** So many words of meaning at least: fewer are a subject, not a saying. To the letter, three say something. */
const LEAST_SHARED = 4;
const LEAST_REPEATED = 3;
const LEAST_PART = 0.7;

/** How many of the content words of what is `said` repeat it: all; nothing when they are too few to be a saying. */
export const leastRepeated = (said: readonly string[]): number | undefined =>
  said.length >= LEAST_REPEATED ? said.length : undefined;

/** How many of the content words of what is `said` say most of it; nothing when they are too few to be a saying. */
export const leastLike = (said: readonly string[]): number | undefined =>
  said.length >= LEAST_SHARED ? Math.max(LEAST_SHARED, Math.ceil(LEAST_PART * said.length)) : undefined;

/** So many words of letters at least, and such a part of what is said, are near words: to be shown, not to be believed. */
const LEAST_NEAR = 2;
const LEAST_NEAR_PART = 0.5;

/** How many of the content words of what is `said` a text must hold to be near; nothing is near to fewer than two. */
export const leastNear = (said: readonly string[]): number =>
  Math.max(LEAST_NEAR, Math.ceil(LEAST_NEAR_PART * said.length));

/** The content words of a text that are words: numbers alone bring no two texts near. */
export const lettersOf = (words: readonly string[]): string[] =>
  words.filter((word) => !/^\p{N}/u.test(word));
