import { leavesOf, type Position } from '../../document/model.ts';
import { allEntries, isUnread, type Content } from '../../entries/content.ts';
import type { Entry } from '../../entries/entry.ts';
import { SECTION_INDEX, SECTION_NAMES, type Section } from '../../site/sections.ts';
import {
  agendaUrl,
  dataUrl,
  echeancesIcsUrl,
  entryUrl,
  feedUrl,
  homeUrl,
  pageUrl,
  sectionUrl,
  sentenceUrl,
  sitePath,
  yearUrl,
} from '../../site/urls.ts';
import { nearest } from '../../text/similar.ts';
import { problemInText } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** The pages of the site's own, which no file of `content/` writes. */
const OWN_PAGES = ['ce-qui-nous-manque', 'donnees', 'echeances', 'plan-du-site', 'recherche'];

/** A text writes an address from the root of the site, wherever the site lives. */
const written = (url: string) => `/${url.slice(sitePath().length)}`;

/** Every address that a text may lead to: pages, and sentences of communiqués. */
function addressesOf({ entries }: Content): Set<string> {
  const urls = [homeUrl(), feedUrl(), agendaUrl(), echeancesIcsUrl(), ...OWN_PAGES.map(pageUrl)];
  urls.push(...entries.pages.map(({ id }) => pageUrl(id)));
  for (const section of SECTION_NAMES) {
    if (SECTION_INDEX[section] === section) urls.push(sectionUrl(section));
    for (const { id } of entries[section]) urls.push(entryUrl(section, id));
  }
  for (const { id, data, document } of entries.communiques) {
    urls.push(yearUrl(data.date.slice(0, 4)));
    for (const leaf of document === undefined ? [] : leavesOf(document)) {
      for (const sentence of leaf.sentences) urls.push(sentenceUrl(id, sentence.id));
    }
  }
  return new Set(urls.map(written));
}

/** Does `path` lead to an entry that is there, but could not be read? */
function leadsToUnread(content: Content, path: string): boolean {
  const isIn = (section: Section) => path.startsWith(written(sectionUrl(section)));
  const section = SECTION_NAMES.find(isIn);
  if (section !== undefined) return isUnread(content, section, path.split('/').at(-2) ?? '');
  return isUnread(content, 'pages', path.replaceAll('/', ''));
}

/** The address of the page on which a text is shown. */
const ownPage = ({ kind, id }: Entry): string =>
  written(kind === 'communiques' ? entryUrl(kind, id) : pageUrl(id));

/** Every link of a text to the site itself. */
const linksOf = (entry: Entry): { entry: Entry; url: string; at: Position }[] =>
  (entry.document === undefined ? [] : leavesOf(entry.document)).flatMap((leaf) =>
    leaf.runs.flatMap(({ marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'link' && /^[/#]/.test(mark.url) ? [{ entry, url: mark.url, at: leaf.position }] : [],
      ),
    ),
  );

/** A link written in a text leads to a page of the site, or to a sentence of one. */
export const links: Rule = (content) => {
  const found = allEntries(content).flatMap(linksOf);
  // Most texts have none, and the list of all addresses is long.
  if (found.length === 0) return [];
  const known = addressesOf(content);
  const pages = [...known].filter((address) => !address.includes('#'));
  return found.flatMap(({ entry, url, at }) => {
    const address = (url.startsWith('#') ? ownPage(entry) : '') + url.replace(/\?[^#]*/, '');
    const [path = ''] = address.split('#');
    const isData = path.startsWith(written(dataUrl('')));
    if (known.has(address) || isData || leadsToUnread(content, path)) return [];
    const isPage = known.has(path);
    const close = isPage ? undefined : nearest(path, pages)[0];
    const message = isPage ? `aucune phrase à ${url}` : `aucune page à ${path}`;
    const remedy = close === undefined ? 'copiez l’adresse depuis le site' : `proche : ${close}`;
    return [problemInText(entry, at, message, remedy)];
  });
};
