/** When two sentences say nearly the same: by the words that carry meaning, whatever their endings and their order. */
import { foldWords } from './finder.ts';

/**
 * Words are compared by how they begin: « accompagnement » and « accompagner », « territoires » and « territorial ».
 * A fixed length (truncation stemming) is rough; it asks nothing of a dictionary, and a reader judges what it finds.
 */
const BEGINNING = 6;
/** Shorter words are articles, prepositions, pronouns, and numbers that other rules compare. */
const SHORTEST = 4;
const EMPTY = new Set(
  (
    'afin ainsi alors apres aussi autre autres avant avec avoir bien cela cette ceux chaque chez comme contre dans depuis ' +
    'deux dont elle elles encore entre etre fait faire leur leurs mais meme moins notamment notre nous parce pendant permettre ' +
    'peut plus plusieurs pour quand quatre quel quelle quels quelles sans sera seront sont sous tous tout toute toutes ' +
    'trois vers voir votre vous'
  ).split(' '),
);

/** The beginnings of the words of a text that carry meaning, each once, in the order met. */
export function contentWords(text: string): string[] {
  const words = foldWords(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST && !EMPTY.has(word) && !/^\d/.test(word));
  // « foyer » and « foyers » are shorter than a beginning.
  return [...new Set(words.map((word) => word.replace(/[sx]$/, '').slice(0, BEGINNING)))];
}

/** So many words of meaning at least: fewer are a subject, not a saying. To the letter, three say something. */
const LEAST_SHARED = 4;
const LEAST_REPEATED = 3;
const LEAST_PART = 0.7;

/** Does a text with these content words hold all those of what is `said`, enough of them to be a saying? */
export const saysAllOf = (said: readonly string[], words: ReadonlySet<string>): boolean =>
  said.length >= LEAST_REPEATED && said.every((word) => words.has(word));

/** Does a text with these content words say most of what one with `said` says? */
export function saysMostOf(said: readonly string[], words: ReadonlySet<string>): boolean {
  if (said.length < LEAST_SHARED) return false;
  const shared = said.filter((word) => words.has(word)).length;
  return shared >= LEAST_SHARED && shared / said.length >= LEAST_PART;
}
