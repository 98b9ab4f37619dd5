/** The names that someone may have meant: for « vouliez-vous dire … ? ». */
import { plainLetters } from '../letters.ts';
import { distance } from 'fastest-levenshtein';

/**
 * The candidates nearest to `word`, nearest first, at most `max` of them (one by
 * default); none if all are further than one change in three characters. Case and
 * accents cost nothing: « Pauvrete » is « pauvreté ». Equally near names keep the
 * order of `candidates`, and `word` itself is never proposed.
 */
export function nearest(word: string, candidates: readonly string[], max = 1): string[] {
  const typed = plainLetters(word);
  const within = Math.floor(typed.length / 3);
  return [...new Set(candidates)]
    .filter((name) => name !== word)
    .map((name) => ({ name, changes: distance(typed, plainLetters(name)) }))
    .filter(({ changes }) => changes <= within)
    .sort((one, other) => one.changes - other.changes)
    .slice(0, max)
    .map(({ name }) => name);
}
