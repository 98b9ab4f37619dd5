/** Structured data: one `@graph` a page, whose parts keep the same `@id` on every page and at every build. */
import type {
  BreadcrumbList,
  DataDownload,
  Dataset,
  Graph as LinkedData,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { Graph } from '#graph/graph.ts';
import { absoluteUrl, homeUrl } from '#site/urls.ts';
import { siteUrl } from './addresses.ts';
import type { PagedNode, Series } from '#graph/model.ts';
import { thingOf } from '#kinds/published.ts';
import { seriesThing } from './json-ld/series.ts';
import { nameOf } from './json-ld/things.ts';
import { LICENCE_TEXT, VERSION } from './records.ts';
import { DATA_FILES, DATA_FORMATS } from './data-files.ts';

/** A page as its layout describes it; addresses are from the root of the host. */
export interface PageDescription {
  site: Graph['site'];
  /** The home page has none: it bears the site's name. */
  title?: string | undefined;
  description: string;
  url: string;
  /** The pages between the home page and this one. */
  above?: readonly { title: string; url: string }[];
}

const SITE_NAME = () => `${siteUrl()}#site`;

const siteOf = ({ name, description }: Graph['site']): WebSite => ({
  '@type': 'WebSite',
  '@id': SITE_NAME(),
  name,
  description,
  url: siteUrl(),
  inLanguage: 'fr',
});

/**
 * The way to a page. The page itself, which has said its name already, is a step of it only where the home page would be
 * alone: search engines read ways of two steps at least.
 */
function crumbsOf({ title, above = [] }: PageDescription): BreadcrumbList | undefined {
  if (title === undefined) return undefined;
  const crumbs: { title: string; url?: string }[] = [
    { title: 'Accueil', url: homeUrl() },
    ...(above.length > 0 ? above : [{ title }]),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.title,
      ...(crumb.url !== undefined && { item: { '@id': absoluteUrl(crumb.url) } }),
    })),
  };
}

/** The two days of a page: when its entry was published here, and when it last changed here. */
const datesOf = ({ history }: Pick<PagedNode, 'history'>) => ({
  ...(history?.published !== undefined && { datePublished: history.published }),
  ...(history?.changed !== undefined && { dateModified: history.changed }),
});

/**
 * A page is named by its address, and described in its head: neither is said twice. The home page says what the site is;
 * the others point at it.
 */
function graphOf(page: PageDescription, subject?: Thing, node?: PagedNode): LinkedData {
  const crumbs = crumbsOf(page);
  const webPage: WebPage = {
    '@type': 'WebPage',
    '@id': absoluteUrl(page.url),
    name: page.title ?? page.site.name,
    inLanguage: 'fr',
    isPartOf: { '@id': SITE_NAME() },
    ...(crumbs && { breadcrumb: crumbs }),
    ...(node && datesOf(node)),
    ...(subject && { mainEntity: { '@id': nameOf(page) } }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [...(crumbs ? [] : [siteOf(page.site)]), webPage, ...(subject ? [subject] : [])],
  };
}

/** The data of a page that shows no single entry: the home page, a list, an editorial page. */
export const pageJsonLd = (page: PageDescription): LinkedData => graphOf(page);

/** The data of the page of an entry. */
export const entryJsonLd = (page: PageDescription, node: PagedNode): LinkedData =>
  graphOf(page, thingOf(node, page.site), node);

/** The data of the page of a numbered series. */
export const seriesJsonLd = (page: PageDescription, series: Series): LinkedData =>
  graphOf(page, seriesThing(series));

/** The data of the page that presents the open data: a data set with a file for each kind of record. */
export function datasetsJsonLd(page: PageDescription, { site, communiques }: Graph): LinkedData {
  const newest = communiques[0]?.date;
  const oldest = communiques.at(-1)?.date;
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': nameOf(page),
    name: `${site.name} : données ouvertes`,
    description: page.description,
    url: absoluteUrl(page.url),
    license: LICENCE_TEXT,
    isAccessibleForFree: true,
    inLanguage: 'fr',
    version: VERSION,
    dateModified: site.asOf,
    ...(site.publisher.name !== undefined && {
      creator: { '@type': 'Organization', name: site.publisher.name },
    }),
    ...(newest !== undefined && oldest !== undefined && { temporalCoverage: `${oldest}/${newest}` }),
    distribution: DATA_FILES.map(({ file, url, format }): DataDownload => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: absoluteUrl(url),
      encodingFormat: DATA_FORMATS[format].type,
    })),
  };
  return graphOf(page, dataset);
}
