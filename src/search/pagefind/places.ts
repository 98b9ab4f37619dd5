/** Where words stand: all the places of those that answer, and the pages that hold very words in their order. */
import type { Held } from './columns.ts';
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

/** The places of every run of these lists, one place of each. */
const runsIn = ([first = [], ...others]: readonly (readonly number[])[]): number[] =>
  first
    .filter((start) => others.every((places, rank) => places.includes(start + rank + 1)))
    .flatMap((start) => [start, ...others.map((_, rank) => start + rank + 1)]);

/** The pages that hold these very words: one anywhere, several in their order; and where, if places are known. */
export function exactPages(
  stems: readonly string[],
  { words }: Pick<Known, 'words'>,
): { page: number; places: readonly number[] }[] {
  const held = stems.map((stem) => words.get(stem));
  if (held.length === 0 || !held.every((one) => one !== undefined)) return [];
  const [rarest] = [...held].sort((a, b) => a.pages.length - b.pages.length);
  const all = held.map(byPage);
  return (rarest as Held).pages.flatMap((page) => {
    const places = all.map((of) => of.get(page));
    if (!places.every((one) => one !== undefined)) return [];
    if (places.length === 1) return [{ page, places: places[0] ?? [] }];
    const runs = runsIn(places);
    return runs.length === 0 ? [] : [{ page, places: runs }];
  });
}
