/** What holds of the site of any content, whatever it says; what the corpus of today says is no part of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, namesOf } from '#kinds/index.ts';
import type { Graph } from '#graph/graph.ts';
import { capitalise } from '#text/word/agreement.ts';
import { findArchiveFaults } from './archives.ts';
import { findAtomFaults } from './feeds.ts';
import { findHollowTitles } from './hollow.ts';
import { findHtmlErrors } from './html.ts';
import { findBreaches } from './hygiene.ts';
import { findJudgements } from './judgements.ts';
import { findDeadLinks, findFarPages } from './links.ts';
import { findParseFaults } from './parsed-html.ts';
import { findFeedFaults, findJsonLdFaults, findOpenDataFaults } from './published.ts';
import { findSitemapFaults } from './sitemap.ts';
import { select, type PageElement, type Site } from './site.ts';
import { DATA_FOLDER, findTableFaults, rowsOf } from './tables.ts';
import { findHeavyPages } from './weight.ts';

/** Feeds that a reader of feeds would refuse, or whose addresses lead nowhere. */
export const findFeedsFaults = (site: Site): string[] => [
  ...findArchiveFaults(site),
  ...[...site.files]
    .filter((file) => /\/flux(?:-[^/]+)?\.xml$/.test(file))
    .flatMap((file) => [
      ...findAtomFaults(readFileSync(join(site.folder, file), 'utf8'), `${site.origin}${file}`),
      ...findFeedFaults(site, file),
    ]),
];

/** Every law of pages and files alone; nothing for a sound site. */
export async function findFaults(site: Site): Promise<string[]> {
  const laws = [
    ...[findDeadLinks, findFarPages, findSitemapFaults, findHeavyPages],
    ...[findJudgements, findBreaches, findHollowTitles, findParseFaults],
  ];
  const data = [findOpenDataFaults, findJsonLdFaults, findFeedsFaults, findTableFaults, findLostPassages];
  return [...[...laws, ...data].flatMap((law) => law(site)), ...(await findHtmlErrors(site))];
}

/** Entries that the pages, the lists and the open data count otherwise than the graph does. */
export function findMiscounts(site: Site, graph: Graph): string[] {
  const paths = site.pages.map(({ path }) => path);
  return KINDS.flatMap((kind) => {
    const { section } = namesOf(kind);
    if (section === undefined || !(kind in graph)) return [];
    const urls = new Set((graph[kind as keyof Graph] as readonly { url: string }[]).map(({ url }) => url));
    const lacking = [...urls].filter((url) => !paths.includes(url)).map((url) => `${url} : aucune page`);
    const file = join(site.folder, DATA_FOLDER, `${section.path}.json`);
    const { nombre } = JSON.parse(readFileSync(file, 'utf8')) as { nombre: number };
    return nombre === urls.size ? lacking : [...lacking, `${file} : ${nombre} sur ${urls.size}`];
  });
}

/** Mentions whose level the page of their commitment does not say, with the verb in which it is read. */
export function findUnsaidLevels(site: Site, graph: Graph): string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  return graph.commitments.flatMap(({ url, mentions }) => {
    const page = pages.get(url);
    const steps =
      page === undefined
        ? []
        : select(page, 'p')
            .filter(isOfVerb)
            .map(({ text }) => plain(text));
    const wanted = mentions.map(({ level, verb }) => [capitalise(level), plain(verb)] as const);
    const unsaid = wanted.filter(
      ([level, verb]) => !steps.some((step) => step.startsWith(level) && step.includes(verb)),
    );
    const complaint = unsaid.map(([level, verb]) => `${url} ne dit pas « ${level} » de « ${verb} »`);
    return steps.length === mentions.length ? complaint : [...complaint, `${url} : ${steps.length} pas`];
  });
}

const isOfVerb = ({ attributes }: PageElement) => attributes.get('class') === 'verb';
const plain = (text: string) =>
  text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll('’', "'")
    .trim();

/** The letters of a text, and nothing else: note numbers, « [sic] » and capitals of the page are not the document's. */
const lettersOf = (text: string) =>
  text
    .replaceAll('[sic]', '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

/** Passages of the open data that do not lead to their words: the page has no such sentence, or says something else there. */
export function findLostPassages(site: Site): string[] {
  const places = new Map(
    site.pages.flatMap(({ path, elements }) =>
      elements.flatMap(({ attributes, text }): [string, string][] => {
        const id = attributes.get('id');
        return id?.startsWith('s-') === true ? [[`${path}#${id}`, text]] : [];
      }),
    ),
  );
  const csv = readFileSync(join(site.folder, DATA_FOLDER, 'passages.csv'), 'utf8');
  return rowsOf(csv).rows.flatMap(({ url = '', citation = '' }) => {
    const { pathname, hash } = new URL(url);
    const [there, wanted] = [lettersOf(places.get(pathname + hash) ?? ''), lettersOf(citation)];
    // The words may go on in the next sentence: what is here of them ends this one.
    const isThere =
      there.includes(wanted) ||
      [...there].some((_, start) => start < there.length - 3 && wanted.startsWith(there.slice(start)));
    return isThere ? [] : [`${pathname}${hash} ne dit pas « ${citation} »`];
  });
}
