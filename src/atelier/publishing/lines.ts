/** What stays, under the titles by which an editor knows it. */
import { allEntries, type Content } from '#entries/content.ts';
import { titleOf } from '#entries/title.ts';
import type { StayingLine } from '../outcomes.ts';
import { keyOf } from './piece.ts';
import type { Staying } from './set.ts';

/** In the order given; a file without a title is called by its path. */
export function linesOf(stays: readonly Staying[], content: Content): StayingLine[] {
  const titles = new Map(allEntries(content).map((entry) => [`${entry.kind}/${entry.id}`, titleOf(entry)]));
  return stays.map(({ path, of }) => {
    const record = keyOf(path);
    const title = titles.get(record) ?? path;
    return { record, title, ...(of === undefined || of === record ? {} : { of: titles.get(of) ?? of }) };
  });
}
