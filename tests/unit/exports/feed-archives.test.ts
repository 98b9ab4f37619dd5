/** A feed and its archives, walked as a reader that knows RFC 5005 walks them. */
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { archivedFeed, currentFeed, cutFeed, KEPT, LARGEST_ARCHIVE } from '#exports/feeds/archives.ts';
import type { FeedItem, FeedSource } from '#exports/feeds/items.ts';

const SITE = 'https://au-fil-des-engagements.example';
const SELF = '/thematiques/logement/flux.xml';

const dayOf = (rank: number): string => new Date(Date.UTC(2001, 0, 1 + rank)).toISOString().slice(0, 10);

/** What is told on the day of this rank. */
function told(rank: number, more: Partial<FeedItem> = {}): FeedItem {
  const date = dayOf(rank);
  const key = `${date}-texte`;
  const updated = more.updated ?? date;
  const url = `/communiques/${key}/`;
  return {
    key,
    date,
    updated,
    entry: () => ({
      id: url,
      url,
      title: `Texte ${rank}`,
      html: '<p>Texte.</p>',
      date,
      updated,
      authors: [],
    }),
    ...more,
  };
}

/** Newest first, as feeds are given it. */
const sourceOf = (items: readonly FeedItem[]): FeedSource => ({
  about: {
    title: 'Logement',
    subtitle: 'Les communiqués',
    page: '/thematiques/logement/',
    self: SELF,
    author: 'Le fil',
    asOf: '2026-01-01',
  },
  items: items.toSorted((a, b) => (a.key < b.key ? 1 : -1)),
});

/** Every document of a feed as it is served, by its address. */
function served(source: FeedSource): Map<string, string> {
  const { archives } = cutFeed(source);
  return new Map([
    [SITE + SELF, currentFeed(source)],
    ...archives.map(
      ({ name }, rank) =>
        [`${SITE}/thematiques/logement/flux-${name}.xml`, archivedFeed(source, archives, rank)] as const,
    ),
  ]);
}

const linkOf = (xml: string, rel: string): string | undefined =>
  parseAtomFeed(xml).links?.find((link) => link.rel === rel)?.href;

/** What a reader has who goes back from archive to archive: the ids that each document gives. */
function walked(files: ReadonlyMap<string, string>): string[][] {
  const documents: string[][] = [];
  let url: string | undefined = SITE + SELF;
  while (url !== undefined) {
    const xml: string | undefined = files.get(url);
    if (xml === undefined) throw new Error(`no document at ${url}`);
    documents.push((parseAtomFeed(xml).entries ?? []).flatMap(({ id }) => id ?? []));
    url = linkOf(xml, 'prev-archive');
  }
  return documents;
}

const idOf = ({ key }: FeedItem): string => `${SITE}/communiques/${key}/`;
const ranks = (count: number) => Array.from({ length: count }, (_, rank) => rank);

describe('a feed of few entries', () => {
  const source = sourceOf(ranks(KEPT).map((rank) => told(rank)));

  test('has no archive, and no word of any', () => {
    expect(cutFeed(source).archives).toEqual([]);
    const xml = currentFeed(source);
    for (const word of ['archive', 'rel="current"', 'xmlns:fh']) expect(xml).not.toContain(word);
    expect(parseAtomFeed(xml).entries).toHaveLength(KEPT);
  });
});

describe('a feed of a thousand entries', () => {
  const items = ranks(1000).map((rank) => told(rank));
  const source = sourceOf(items);
  const files = served(source);
  const documents = walked(files);

  test('is read back whole from what it links to, each entry once', () => {
    expect(documents.flat().toSorted()).toEqual(items.map(idOf).toSorted());
    expect(documents).toHaveLength(files.size);
  });

  test('is bounded, and its archives are few', () => {
    const [current = [], ...archives] = documents.map(({ length }) => length);
    expect(current).toBeGreaterThanOrEqual(KEPT);
    expect(current).toBeLessThan(KEPT + LARGEST_ARCHIVE);
    expect(Math.max(...archives)).toBeLessThanOrEqual(LARGEST_ARCHIVE);
    expect(archives.length).toBeLessThan(60);
  });

  test('names its archives, each of them the feed, and each the next', () => {
    const [newest = ''] = [...files.keys()].slice(-1);
    expect(linkOf(currentFeed(source), 'prev-archive')).toBe(newest);
    for (const [url, xml] of [...files].slice(1)) {
      expect(xml).toMatch(/<feed [^>]*xmlns:fh="http:\/\/purl\.org\/syndication\/history\/1\.0"/);
      expect(xml).toContain('<fh:archive/>');
      expect(linkOf(xml, 'self')).toBe(url);
      expect(linkOf(xml, 'current')).toBe(SITE + SELF);
      expect(parseAtomFeed(xml).id).toBe(SITE + SELF);
      const previous = linkOf(xml, 'prev-archive');
      if (previous !== undefined) expect(linkOf(files.get(previous) ?? '', 'next-archive')).toBe(url);
    }
  });

  test('leaves its archives as they are when ten more are told, but for one link of the newest', () => {
    const after = served(sourceOf([...items, ...ranks(10).map((rank) => told(1000 + rank))]));
    const changed = [...files].slice(1).filter(([url, xml]) => after.get(url) !== xml);
    expect(changed.length).toBeLessThanOrEqual(1);
    for (const [url, xml] of changed)
      expect((after.get(url) ?? '').replace(/\n *<link rel="next-archive"[^>]*>/, '')).toBe(xml);
  });

  test('moves what is corrected to the head of the feed, out of one archive, and no other', () => {
    const corrected = told(100, { updated: '2026-01-01' });
    const after = served(sourceOf([...items.filter(({ key }) => key !== corrected.key), corrected]));
    expect([...after.keys()]).toEqual([...files.keys()]);
    expect([...files].slice(1).filter(([url, xml]) => after.get(url) !== xml)).toHaveLength(1);
    const [[first] = []] = walked(after);
    expect(first).toBe(idOf(corrected));
    expect(walked(after).flat().toSorted()).toEqual(items.map(idOf).toSorted());
  });

  test('takes what is withdrawn out of one archive, which keeps its address', () => {
    // Those that begin an archive are among them.
    const begun = items.filter(({ key }) => [...files.keys()].some((url) => url.includes(`flux-${key}`)));
    expect(begun.length).toBeGreaterThan(10);
    for (const gone of [items[0], items[1], ...begun.slice(0, 6)]) {
      const after = served(sourceOf(items.map((one) => (one === gone ? { ...one, isGone: true } : one))));
      expect([...after.keys()]).toEqual([...files.keys()]);
      expect([...files].slice(1).filter(([url, xml]) => after.get(url) !== xml)).toHaveLength(1);
      expect([...after.values()].join('')).not.toContain(`${gone?.key}/</id>`);
    }
  });
});

/** A change of what a feed tells. */
const gesture = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('add' as const), rank: fc.nat(400) }) },
  fc.record({ does: fc.constant('withdraw' as const), rank: fc.nat(400) }),
  fc.record({ does: fc.constant('correct' as const), rank: fc.nat(400) }),
);

test('whatever is added, corrected or withdrawn in whatever order, nothing is lost and nothing stands twice', () => {
  fc.assert(
    fc.property(fc.array(gesture, { maxLength: 60 }), (gestures) => {
      const items = new Map(ranks(150).map((rank) => [rank * 3, told(rank * 3)]));
      for (const [time, { does, rank }] of gestures.entries()) {
        const known = items.get(rank);
        if (does === 'add') items.set(rank, known ?? told(rank, { updated: dayOf(2000 + time) }));
        else if (known !== undefined && does === 'withdraw') items.set(rank, { ...known, isGone: true });
        else if (known !== undefined)
          items.set(rank, {
            ...told(rank, { updated: dayOf(2000 + time) }),
            ...(known.isGone === true && { isGone: true }),
          });
      }
      const documents = walked(served(sourceOf([...items.values()])));
      const there = [...items.values()].filter(({ isGone = false }) => !isGone);
      expect(documents.flat().toSorted()).toEqual(there.map(idOf).toSorted());
      expect(documents[0]?.length).toBeLessThan(2 * KEPT + LARGEST_ARCHIVE);
    }),
    { numRuns: 60 },
  );
});

test('an older text that comes late changes the archives around its day alone', () => {
  const items = ranks(1000)
    .filter((rank) => rank % 3 > 0)
    .map((rank) => told(rank));
  const files = served(sourceOf(items));
  const late = told(300, { updated: '2026-01-01' });
  const now = served(sourceOf([...items, late]));
  // It is told in the feed first; once others have come, it goes back to its day.
  expect(walked(now)[0]?.[0]).toBe(idOf(late));
  const later = served(sourceOf([...items, { ...late, updated: late.date }]));
  const changed = [...files].filter(([url, xml]) => later.get(url) !== xml);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThanOrEqual(3);
});
