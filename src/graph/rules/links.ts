import { SECTION_NAMES } from '#kinds/sections.ts';
import { leavesOf, type Leaf } from '#document/model.ts';
import { allEntries, isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { entryUrl, pageUrl, sectionUrl } from '#site/urls.ts';
import { nearest } from '#text/word/similar.ts';
import { written } from '#site/urls.ts';
import { addressesOf } from '../addresses.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** Does `path` lead to an entry that is there, but could not be read? */
function leadsToUnread(content: Content, path: string): boolean {
  const section = SECTION_NAMES.find((name) => path.startsWith(written(sectionUrl(name))));
  if (section !== undefined) return isUnread(content, section, path.split('/').at(-2) ?? '');
  return isUnread(content, 'pages', path.replaceAll('/', ''));
}

/** The address of the page on which a text is shown. */
const ownPage = ({ kind, id }: Entry): string =>
  written(kind === 'communiques' || kind === 'commitments' ? entryUrl(kind, id) : pageUrl(id));

interface WrittenLink {
  entry: Entry;
  url: string;
  /** The field that holds it, or nothing for the text under the front matter. */
  field: string;
  leaf: Leaf;
}

/** Every link of the texts of an entry to the site itself. */
function linksOf(entry: Entry): WrittenLink[] {
  const leaves = [
    ...(entry.document === undefined ? [] : leavesOf(entry.document)).map((leaf) => ['', leaf] as const),
    ...entry.texts,
  ];
  return leaves.flatMap(([field, leaf]) =>
    leaf.runs.flatMap(({ marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'link' && /^[/#]/.test(mark.url) ? [{ entry, url: mark.url, field, leaf }] : [],
      ),
    ),
  );
}

/** A link written in a text leads to a page of the site, or to a sentence of one. */
export const links: NearRule = (content, isAsked = ANY) => {
  const found = allEntries(content).filter(isAsked).flatMap(linksOf);
  // Most texts have none, and the list of all addresses is long.
  if (found.length === 0) return [];
  const addresses = addressesOf(content);
  return found.flatMap(({ entry, url, field, leaf }) => {
    const address = (url.startsWith('#') ? ownPage(entry) : '') + url.replace(/\?[^#]*/, '');
    const [path = '', anchor] = address.split('#');
    const isPage = addresses.pages.has(path);
    const isThere = isPage && (anchor === undefined || addresses.sentenceAt(path, anchor) !== undefined);
    if (isThere || addresses.isData(path) || leadsToUnread(content, path)) return [];
    const close = isPage ? undefined : nearest(path, [...addresses.pages])[0];
    const message = isPage ? `aucune phrase à ${url}` : `aucune page à ${path}`;
    const remedy = close === undefined ? 'copiez l’adresse depuis le site' : `proche : ${close}`;
    return [
      field === ''
        ? problemInText(entry, leaf.position, message, remedy)
        : problemAt(entry, field, message, remedy),
    ];
  });
};
