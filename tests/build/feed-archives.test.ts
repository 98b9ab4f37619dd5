/** A site of a hundred documents, invented: what its feeds no longer hold stands in their archives. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeInventedCorpus } from '../../scripts/lib/invented-corpus.ts';
import { build, ROOT } from './built.ts';
import { findArchiveFaults } from './finders/archives.ts';
import { findAtomFaults } from './finders/feeds.ts';
import { findFeedFaults } from './finders/published.ts';
import { readSite, type Site } from './finders/site.ts';
import { findSitemapFaults } from './finders/sitemap.ts';

const folder = mkdtempSync(join(tmpdir(), 'aufil-archives-'));
let site: Site;

beforeAll(async () => {
  const content = join(folder, 'content');
  writeInventedCorpus(content, { communiques: 100, commitments: 20 }, 7);
  const { code, said, dist } = await build(content, { APERCUS: 'non' }, folder);
  if (code !== 0) throw new Error(said);
  site = readSite(dist);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archives = () => [...site.files].filter((file) => /\/flux-[^/]+\.xml$/.test(file)).sort();

test('the feed of the site overflows, and each feed is read back whole from its archives', () => {
  expect(archives().filter((file) => file.startsWith('/flux-')).length).toBeGreaterThan(1);
  expect(findArchiveFaults(site)).toEqual([]);
  for (const file of archives()) {
    const xml = readFileSync(join(site.folder, file), 'utf8');
    const feed = `${site.origin}${file.replace(/-[^/]*\.xml$/, '.xml')}`;
    expect(findAtomFaults(xml, `${site.origin}${file}`)).toEqual([]);
    expect(findFeedFaults(site, file)).toEqual([]);
    expect(parseAtomFeed(xml).id).toBe(feed);
  }
  expect(findSitemapFaults(site)).toEqual([]);
});

test('an archive that is lacking, an entry that is lost or stands twice, a link that goes astray are reported', () => {
  const [first = ''] = archives();
  const path = join(site.folder, first);
  const xml = readFileSync(path, 'utf8');
  const faultsOf = (planted: string) => {
    writeFileSync(path, planted);
    return findArchiveFaults(site).join('\n');
  };
  try {
    const entry = /<entry>[^]*?<\/entry>\s*/.exec(xml)?.[0] ?? '';
    expect(faultsOf(xml.replace(entry, ''))).toContain('dans aucune archive du flux du site');
    expect(faultsOf(xml.replace(entry, entry + entry))).toContain('deux fois');
    expect(faultsOf(xml.replace('<fh:archive/>', ''))).toContain('ne se dit pas une archive');
    expect(faultsOf(xml.replace('rel="current"', 'rel="up"'))).toContain('ne mène pas à son flux');
    expect(faultsOf(xml.replace('rel="next-archive"', 'rel="up"'))).toContain(
      'ne mène pas à l’archive suivante',
    );
  } finally {
    writeFileSync(path, xml);
  }
  const without = { ...site, files: new Set([...site.files].filter((file) => file !== first)) };
  expect(findArchiveFaults(without).join('\n')).toContain(`${first} manque`);
  const more = { ...site, files: new Set([...site.files, '/flux-2001-01-01-rien.xml']) };
  expect(findArchiveFaults(more)).toEqual(['/flux-2001-01-01-rien.xml : aucun flux n’y mène']);
  expect(findArchiveFaults(site)).toEqual([]);
});

/** Debian's, for which `python3-feedparser` is installed. */
const PYTHON = '/usr/bin/python3';
const hasReader = spawnSync(PYTHON, ['-c', 'import feedparser']).status === 0;
if (!hasReader)
  console.warn('\n*** python3-feedparser est absent : les archives ne sont pas relues par lui. ***\n');

test.skipIf(!hasReader)(
  'feedparser goes from each feed to the end of its archives, and meets no entry twice',
  () => {
    const feeds = [...site.files].filter((file) => file.endsWith('/flux.xml'));
    const said = execFileSync(PYTHON, [
      join(ROOT, 'tests/build/children/read-back.py'),
      site.folder,
      site.origin ?? '',
      ...feeds,
    ]);
    const walks = JSON.parse(said.toString('utf8')) as { feed: string; files: string[]; ids: string[] }[];
    expect(walks.map(({ feed }) => feed)).toEqual(feeds);
    for (const { feed, ids } of walks) expect([feed, new Set(ids).size]).toEqual([feed, ids.length]);
    expect(walks.flatMap(({ files }) => files.slice(1)).sort()).toEqual(archives());
  },
);
