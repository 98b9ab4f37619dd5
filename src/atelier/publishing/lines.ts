/** What stays, under the titles by which an editor knows it. */
import { allEntries, type Content } from '#entries/content.ts';
import { titleOf } from '#entries/title.ts';
import type { StayingLine } from '../outcomes.ts';
import { keyOf } from './piece.ts';
import type { Staying } from './set.ts';

/** Read with their document: no editor knows them by name. */
const isPart = (path: string): boolean => /^(?:sources|transcriptions|attachments)\//.test(path);

/** In the order given; a file without a title is called by its path. */
export function linesOf(stays: readonly Staying[], content: Content): StayingLine[] {
  const titles = new Map(allEntries(content).map((entry) => [`${entry.kind}/${entry.id}`, titleOf(entry)]));
  return stays
    .filter(({ path, of }) => of === undefined || !isPart(path))
    .map(({ path, of }) => {
      const record = keyOf(path);
      const title = titles.get(record) ?? path;
      return { record, title, ...(of === undefined || of === record ? {} : { of: titles.get(of) ?? of }) };
    });
}
