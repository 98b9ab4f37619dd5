/**
 * Whether all that can be read alone of a commitment, a figure or an event says where it stands. The levels are read in
 * the entries, not in what the pages make of them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { parseAtomFeed } from 'feedsmith';
import * as z from 'zod';
import type { Graph } from '#graph/graph.ts';
import { select, type Page, type Site } from './site.ts';
import { DATA_FOLDER, rowsOf } from './tables.ts';

/** What must be said of an entry, in one of its forms. */
interface Told {
  url: string;
  said: RegExp;
  /** Is there an image of its own, whose words must say it too? */
  hasImage: boolean;
}

const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
/** Each level, as it agrees. */
const LEVEL: Readonly<Record<string, RegExp>> = {
  fait: word('faite?s?'),
  'en cours': word('en cours'),
  annoncé: word('annoncée?s?'),
  attendu: word('attendue?s?'),
  invité: word('invitée?s?'),
};
const levelOf = (level: string | undefined) => LEVEL[level ?? ''] ?? /^\b$/;

/** The commitments, the figures of which a verb says a level, the events. */
export function toldOf({
  commitments,
  figures,
  events,
}: Pick<Graph, 'commitments' | 'figures' | 'events'>): Told[] {
  return [
    ...commitments.map(({ url, data }) => ({
      url,
      said: levelOf(data.mentions.at(-1)?.level),
      hasImage: true,
    })),
    ...figures
      .filter(({ data }) => data.level !== undefined)
      .map(({ url, data }) => ({ url, said: levelOf(data.level), hasImage: false })),
    ...events.map(({ url, data }) => ({
      url,
      said: data.status === 'promis' ? levelOf('annoncé') : word('tenue?'),
      hasImage: true,
    })),
  ];
}

const plain = (text: string) => text.replace(/[\u00A0\u202F\s]+/g, ' ');
const metaOf = (page: Page, name: string): string =>
  select(page, 'meta')
    .find(({ attributes }) => [attributes.get('property'), attributes.get('name')].includes(name))
    ?.attributes.get('content') ?? '';

/** The names of what a page is about, in its structured data. */
function namesIn(page: Page): string[] {
  const [script] = select(page, 'script').filter(
    ({ attributes }) => attributes.get('type') === 'application/ld+json',
  );
  const graph = z
    .object({ '@graph': z.array(z.looseObject({ '@type': z.string(), name: z.string().optional() })) })
    .parse(JSON.parse(script?.text ?? '{"@graph":[]}'))['@graph'];
  return graph
    .filter((one) => !['WebSite', 'BreadcrumbList'].includes(one['@type']))
    .map(({ name = '' }) => name);
}

/** Titles, previews and structured data that do not say where their entry stands. */
export function findUnstatedPages({ pages }: Pick<Site, 'pages'>, told: readonly Told[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return told.flatMap(({ url, said, hasImage }) => {
    const page = byPath.get(url);
    if (page === undefined) return [`${url} : aucune page`];
    const forms: [string, string][] = [
      ['title', select(page, 'title')[0]?.text ?? ''],
      ...['og:title', 'description', 'og:description', ...(hasImage ? ['og:image:alt'] : [])].map(
        (name): [string, string] => [name, metaOf(page, name)],
      ),
      ...namesIn(page).map((name): [string, string] => ['JSON-LD', name]),
    ];
    return forms
      .filter(([, text]) => !said.test(plain(text)))
      .map(([name, text]) => `${url} : ${name} « ${plain(text)} »`);
  });
}

const WORDS = z.object({ value: z.string() });
const FEED = z.object({ title: WORDS, entries: z.array(z.object({ title: WORDS })) });

/** Feeds of commitments whose own title, or whose newest entry, does not say the last level. */
export function findUnstatedFeeds(site: Site, { commitments }: Pick<Graph, 'commitments'>): string[] {
  return commitments.flatMap(({ url, data }) => {
    const { title, entries } = FEED.parse(
      parseAtomFeed(readFileSync(join(site.folder, `${url}flux.xml`), 'utf8')),
    );
    const { communique, level } = data.mentions.at(-1) ?? {};
    const here = data.mentions.filter((mention) => mention.communique === communique);
    const unsaid = here.filter(
      (mention) => !levelOf(mention.level).test(plain(entries[0]?.title.value ?? '')),
    );
    return [
      ...(levelOf(level).test(plain(title.value)) ? [] : [`${url}flux.xml : « ${plain(title.value)} »`]),
      ...unsaid.map((mention) => `${url}flux.xml : une entrée ne dit pas « ${mention.level} »`),
    ];
  });
}

/** Lines of a calendar that do not say where what they name stands. */
export function findUnstatedDays(site: Site, file: string, told: readonly Told[]): string[] {
  const byUrl = new Map(told.map((one) => [one.url, one.said]));
  const calendar = new ICAL.Component(
    z.array(z.unknown()).parse(ICAL.parse(readFileSync(join(site.folder, file), 'utf8'))),
  );
  return calendar.getAllSubcomponents('vevent').flatMap((event) => {
    const { pathname } = new URL(String(event.getFirstPropertyValue('url')));
    const summary = plain(String(event.getFirstPropertyValue('summary')));
    return byUrl.get(pathname)?.test(summary) === true ? [] : [`${file} : « ${summary} »`];
  });
}

/** Rows of the tables of open data whose columns do not say it, and titles to be quoted alone that do not. */
export function findUnstatedRows(
  site: Site,
  told: readonly Told[],
  column: 'dernier_etat_niveau' | 'niveau' | 'statut',
  file: string,
): string[] {
  const { rows } = rowsOf(readFileSync(join(site.folder, DATA_FOLDER, file), 'utf8'));
  const byUrl = new Map(rows.map((row) => [new URL(row['url'] ?? 'x:').pathname, row]));
  return told.flatMap(({ url, said }) => {
    const row = byUrl.get(url);
    // A column of statuses holds a code, which its description explains: « promis : un document l’annonce ».
    const coded = row?.[column]?.replace(/^promis$/u, 'annoncé');
    const cells = [coded, row?.['intitule']];
    return cells
      .filter((cell) => !said.test(plain(cell ?? '')))
      .map((cell) => `${file}, ${url} : « ${cell ?? ''} »`);
  });
}

/** Everything that can be read alone and does not say where it stands; nothing for a sound site. */
export function findUnstated(site: Site, graph: Graph): string[] {
  const { commitments, figures, events } = graph;
  const none = { commitments: [], figures: [], events: [] };
  const told = toldOf(graph);
  return [
    ...findUnstatedPages(site, told),
    ...findUnstatedFeeds(site, graph),
    ...['agenda.ics', 'echeances.ics'].flatMap((file) => findUnstatedDays(site, file, told)),
    ...findUnstatedRows(site, toldOf({ ...none, commitments }), 'dernier_etat_niveau', 'engagements.csv'),
    ...findUnstatedRows(site, toldOf({ ...none, figures }), 'niveau', 'chiffres.csv'),
    ...findUnstatedRows(site, toldOf({ ...none, events }), 'statut', 'evenements.csv'),
  ];
}
