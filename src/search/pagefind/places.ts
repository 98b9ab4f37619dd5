/** Where words stand: all the places of those that answer, and the pages that hold very words in their order. */
import type { Held } from './columns.ts';
import { stepsOf, type Steps } from './pairs.ts';
import { answeringTo, type Known } from './ranking.ts';

/** The places of some words of a page, in order, each once. */
export function placesOf(typed: readonly string[], stems: readonly string[], words: Known['words']) {
  const all = [...answeringTo(typed, stems, words).values()].map(({ held }) => byPage(held));
  return (page: number): number[] => {
    const places = all.flatMap((of) => of.get(page) ?? []);
    return [...new Set(places)].sort((a, b) => a - b);
  };
}

const byPage = ({ pages, places }: Held): ReadonlyMap<number, readonly number[]> =>
  new Map(pages.map((page, rank) => [page, places?.[rank] ?? []]));

/** The places of every run of so many words, of which some are told by where words, or pairs of words, stand. */
function runsIn(steps: Steps, lists: readonly (readonly number[])[], length: number): number[] {
  const starts = lists.map((places, rank) => new Set(places.map((place) => place - (steps[rank]?.at ?? 0))));
  const [first = new Set<number>(), ...others] = starts;
  return [...first]
    .filter((start) => others.every((some) => some.has(start)))
    .flatMap((start) => Array.from({ length }, (_, rank) => start + rank));
}

/**
 * The pages that hold these very words: one anywhere, several in their order; and where, if places are known.
 * @param paired words that are told by their pairs, where two of them follow one another
 */
export function exactPages(
  stems: readonly string[],
  { words }: Pick<Known, 'words'>,
  paired: ReadonlySet<string> = new Set(),
): { page: number; places: readonly number[] }[] {
  const steps = stepsOf(stems, paired);
  const held = steps.map(({ word }) => words.get(word));
  if (held.length === 0 || !held.every((one) => one !== undefined)) return [];
  const [rarest] = [...held].sort((a, b) => a.pages.length - b.pages.length);
  const all = held.map(byPage);
  return (rarest as Held).pages.flatMap((page) => {
    const places = all.map((of) => of.get(page));
    if (!places.every((one) => one !== undefined)) return [];
    if (stems.length === 1) return [{ page, places: places[0] ?? [] }];
    const runs = runsIn(steps, places, stems.length);
    return runs.length === 0 ? [] : [{ page, places: runs }];
  });
}
