/**
 * A feed and its archives (RFC 5005): the feed holds what is new, an archive what came before, and each entry stands in
 * one of them. Where an archive begins is said by the name of its first entry, and by nothing that comes after it.
 */
import { createHash } from 'node:crypto';
import { archiveUrl } from '#site/urls.ts';
import { atomFeed } from '../feed.ts';
import type { FeedItem, FeedSource } from './items.ts';

/** Entries that a feed keeps: who calls once a month misses nothing, even without knowing archives. */
export const KEPT = 20;
/** Entries of an archive, at most. */
export const LARGEST_ARCHIVE = 30;
/** One entry in so many begins an archive. */
const STRIDE = 32;
/** The archive in which a feed begins. */
const FIRST = 'debut';

/** A document of past entries. */
export interface Archive {
  /** In its address: the key of the entry that began it, and its rank after that entry, from the second. */
  name: string;
  /** AAAA-MM-JJ: the newest day of what it has ever held. */
  asOf: string;
  /** The latest told first. */
  items: readonly FeedItem[];
}

const starts = new Map<string, boolean>();

/** Whether an entry begins an archive: its own key says so, so that what is added or withdrawn elsewhere moves nothing. */
function isStart(key: string): boolean {
  const known = starts.get(key);
  if (known !== undefined) return known;
  const found = createHash('sha256').update(key).digest().readUInt32BE(0) % STRIDE === 0;
  starts.set(key, found);
  return found;
}

interface Stretch {
  name: string;
  items: FeedItem[];
}

/** Everything that a feed has told, in the order of its own days, in stretches of {@link LARGEST_ARCHIVE} at most. */
function stretchesOf(items: readonly FeedItem[]): Stretch[] {
  const order = ({ date, key }: FeedItem) => `${date} ${key}`;
  const stretches: Stretch[] = [];
  let begun = FIRST;
  let rank = 1;
  for (const item of items.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const last = stretches.at(-1);
    if (last !== undefined && isStart(item.key)) {
      [begun, rank] = [item.key, 1];
      stretches.push({ name: begun, items: [item] });
    } else if (last === undefined || last.items.length === LARGEST_ARCHIVE) {
      // No key has a dot.
      stretches.push({ name: rank === 1 ? begun : `${begun}.${rank}`, items: [item] });
    } else last.items.push(item);
    if (stretches.at(-1)?.items.length === LARGEST_ARCHIVE) rank += 1;
  }
  return stretches;
}

const isThere = ({ isGone = false }: FeedItem): boolean => !isGone;

/** The latest told first; of one day, as they come. */
const latestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  items.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));

/**
 * What stands in a feed, and what in its archives, the oldest first: each entry once. An archive is written once it is
 * whole and {@link KEPT} newer entries have come. What was told of again since is in the feed, and not in its archive.
 */
export function cutFeed({ items }: Pick<FeedSource, 'items'>): { current: FeedItem[]; archives: Archive[] } {
  const latest = latestFirst(items.filter(isThere));
  if (items.length <= KEPT) return { current: latest, archives: [] };
  const told = new Set(latest.slice(0, KEPT));
  const archives: Archive[] = [];
  const archived = new Set<FeedItem>();
  let end = 0;
  for (const { name, items: held } of stretchesOf(items)) {
    end += held.length;
    if (end > items.length - KEPT) break;
    const past = held.filter((one) => isThere(one) && !told.has(one));
    for (const one of past) archived.add(one);
    archives.push({ name, asOf: held.at(-1)?.date ?? '', items: latestFirst(past) });
  }
  return { current: latest.filter((one) => !archived.has(one)), archives };
}

/** The feed that readers subscribe to. */
export function currentFeed(source: FeedSource): string {
  const { current, archives } = cutFeed(source);
  const previous = archives.at(-1);
  return atomFeed(
    source.about,
    current.map(({ entry }) => entry(false)),
    previous && { previous: archiveUrl(source.about.self, previous.name) },
  );
}

/** How the archive at `rank` is written; it changes once when a newer one comes, then only with what it holds. */
export function archivedFeed({ about }: FeedSource, archives: readonly Archive[], rank: number): string {
  const archive = archives[rank];
  if (archive === undefined) throw new RangeError(`no archive ${rank} of ${about.self}`);
  const [previous, next] = [archives[rank - 1], archives[rank + 1]].map(
    (one) => one && archiveUrl(about.self, one.name),
  );
  return atomFeed(
    { ...about, asOf: archive.asOf },
    archive.items.map(({ entry }) => entry(true)),
    { self: archiveUrl(about.self, archive.name), previous, next },
  );
}
