/** The addresses of numbered series, which no file names: they are made of the name that the records write. */
import { slugOf } from '#entries/names.ts';
import type { Content } from '#entries/content.ts';
import { numbered, type Numbered } from './numbered.ts';
import { compare } from './passages.ts';

/** What tells a series from another: two dossiers may each have their « conférences ». */
export const seriesKey = ({ name, dossier }: { name: string; dossier: string | undefined }): string =>
  `${dossier ?? ''}/${name}`;

/** The first of a series, whose day hardly ever changes: its rank is 1, published or missing. */
const beganOn = ([first]: readonly Numbered[]): string => first?.period ?? '';

/**
 * The last part of the address of each series, by its key. Where two would have the same, the one that began first has
 * it, and the others say their dossier: a new series takes nobody's address as long as it begins later.
 */
export function seriesIds(content: Pick<Content, 'entries'>): ReadonlyMap<string, string> {
  const bySeries = [...Map.groupBy(numbered(content), seriesKey)].sort(
    ([a, one], [b, other]) => compare(beganOn(one), beganOn(other)) || compare(a, b),
  );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, members] of bySeries) {
    const { name = '', dossier = '' } = members[0] ?? {};
    const slug = slugOf(name);
    let id = slug;
    for (let rank = 2; taken.has(id) || id === ''; rank += 1)
      id = [slug, rank === 2 ? dossier : `${dossier}-${rank - 1}`].filter(Boolean).join('-');
    taken.add(id);
    found.set(key, id);
  }
  return found;
}
