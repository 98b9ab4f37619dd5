/** Whether each feed is read back whole from its archives, as a reader that knows RFC 5005 reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { isListed, type Site } from './site.ts';

const ARCHIVE = /\/flux-[^/]+\.xml$/;
/** The page of a document: none of a list. */
const DOCUMENT = /^\/communiques\/\d{4}-\d{2}-\d{2}-[^/]+\/$/;

/** What was told, and in which document of the feed. */
function walk(site: Site, feed: string, problems: string[]): { ids: string[]; files: string[] } {
  const ids: string[] = [];
  const files: string[] = [];
  const { origin = '' } = site;
  let url: string | undefined = `${origin}${feed}`;
  let newer: string | undefined;
  while (url !== undefined) {
    const file: string = decodeURI(url.slice(origin.length));
    if (!site.files.has(file) || files.includes(file)) {
      problems.push(`${feed} : ${file} ${files.includes(file) ? 'revient' : 'manque'}`);
      break;
    }
    const xml = readFileSync(join(site.folder, file), 'utf8');
    const { entries = [], links = [] } = parseAtomFeed(xml);
    const linked = (rel: string): string | undefined => links.find((link) => link.rel === rel)?.href;
    if (files.length > 0) {
      if (!xml.includes('<fh:archive/>')) problems.push(`${file} ne se dit pas une archive`);
      if (linked('current') !== `${origin}${feed}`) problems.push(`${file} ne mène pas à son flux`);
      if (linked('next-archive') !== newer) problems.push(`${file} ne mène pas à l’archive suivante`);
      newer = url;
    } else if (xml.includes('fh:archive')) problems.push(`${file} se dit une archive`);
    files.push(file);
    ids.push(...entries.flatMap(({ id }) => id ?? []));
    url = linked('prev-archive');
  }
  return { ids, files };
}

/** Entries that the archives of a feed lose or repeat, archives to which no feed leads, links that go astray. */
export function findArchiveFaults(site: Site): string[] {
  const problems: string[] = [];
  const feeds = [...site.files].filter((file) => file.endsWith('/flux.xml'));
  const reached = new Set<string>();
  for (const feed of feeds) {
    const { ids, files } = walk(site, feed, problems);
    for (const file of files) reached.add(file);
    const seen = new Set<string>();
    for (const id of ids) if (seen.size === seen.add(id).size) problems.push(`${feed} : ${id} deux fois`);
    if (feed !== '/flux.xml') continue;
    const lost = site.pages
      .filter((page) => DOCUMENT.test(page.path) && isListed(page))
      .filter(({ path }) => !seen.has(`${site.origin}${encodeURI(path)}`));
    problems.push(...lost.map(({ path }) => `${path} : dans aucune archive du flux du site`));
  }
  const alone = [...site.files].filter((file) => ARCHIVE.test(file) && !reached.has(file));
  return [...problems, ...alone.map((file) => `${file} : aucun flux n’y mène`)];
}
