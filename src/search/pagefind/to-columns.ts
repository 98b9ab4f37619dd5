/** Words of the index → columns, for {@link file://./columns.ts} to read. */
import { COLUMNS, TITLED, UNEVEN, UNUSUAL, USUAL, type WordRow } from './columns.ts';

interface Column {
  push: (number: number) => void;
  lists: readonly [low: readonly number[], others: readonly number[]];
}

function column(): Column {
  const low: number[] = [];
  const others: number[] = [];
  return {
    push(number) {
      low.push((number & 127) | (number > 127 ? 128 : 0));
      for (let rest = number >> 7; rest > 0; rest >>= 7) others.push((rest & 127) | (rest > 127 ? 128 : 0));
    },
    lists: [low, others],
  };
}

/** A whole number of any sign, as one without. */
const unsigned = (number: number) => (number < 0 ? -2 * number - 1 : 2 * number);

/**
 * The columns of some words: these, then how long each list is, each in a line; then the lists. Without places, which are
 * all that is heavy of most words, each page says only how many it has, and of which weights.
 */
export function toColumns(words: readonly WordRow[], hasPlaces = true): Uint8Array {
  const columns = COLUMNS.map(column) as [Column, Column, Column, Column, Column];
  const [postings, distances, counts, places, rare] = columns;
  for (const [, pages] of words) {
    postings.push(pages.length);
    for (const [distance, all, titles] of pages) {
      const isUsual = all[0] === USUAL;
      const rest = isUsual ? all.slice(1) : all;
      const isEven = rest.every((place) => place >= 0);
      distances.push(distance);
      counts.push(
        rest.length * 8 + (isUsual ? 0 : UNUSUAL) + (titles.length > 0 ? TITLED : 0) + (isEven ? 0 : UNEVEN),
      );
      // A weight is below nothing: among places, a nought says that there is one.
      if (hasPlaces) for (const place of rest) places.push(Math.max(0, place + 1));
      else if (!isEven) for (const place of rest) places.push(Number(place >= 0));
      for (const place of rest) if (place < 0) rare.push(-place);
      if (titles.length > 0) for (const one of [titles.length, ...titles.map(unsigned)]) rare.push(one);
    }
  }
  const lists = columns.flatMap((one) => one.lists);
  const head = [...lists.map(({ length }) => length), Number(hasPlaces)].join(' ');
  const line = words.map(([word]) => word).join(' ');
  return Buffer.concat([Buffer.from(`${line}\n${head}\n`), ...lists.map((list) => Uint8Array.from(list))]);
}
