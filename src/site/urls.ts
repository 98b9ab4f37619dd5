/**
 * Addresses: the only maker of a URL of the site. Every one is absolute from the root of the
 * host, under `BASE_PATH`, and ends with `/` or names a file.
 */
import { SECTIONS, type Section } from '#kinds/sections.ts';
import { SERIES_FOLDER } from './own-pages.ts';
import { CARD_FOLDER, FILES_FOLDER, SEARCH_INDEX } from './policies.ts';

/** Where the site lives under its host: `/` or `/dossier/`. Read once, from the build's environment. */
const BASE = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
/** The host, without a final `/`; the default is honest about not being published anywhere yet. */
const ORIGIN = (process.env['SITE_URL'] || 'https://au-fil-des-engagements.example').replace(/\/+$/, '');

/** `path` (without a first `/`) under the site's root. */
export const pathTo = (path: string): string => BASE + path;

export const homeUrl = (): string => BASE;
export const sectionUrl = (section: Section): string => pathTo(`${SECTIONS[section].path}/`);
export const entryUrl = (section: Section, id: string): string => pathTo(`${SECTIONS[section].path}/${id}/`);
/** The communiqués of one year, `2019`. */
export const yearUrl = (year: string): string => pathTo(`${SECTIONS.communiques.path}/${year}/`);
/** The communiqués of a dossier. */
export const dossierDocumentsUrl = (dossierId: string): string =>
  `${entryUrl('dossiers', dossierId)}${SECTIONS.communiques.path}/`;
/** A sentence of a communiqué. */
export const sentenceUrl = (communiqueId: string, anchor: string): string =>
  `${entryUrl('communiques', communiqueId)}#${anchor}`;
/** What a communiqué prints around its text, on its page; and what its transcription leaves out of the file. */
export const PRINTED_ANCHORS = { letterhead: 'marque', contact: 'contact', removed: 'hors-texte' } as const;
/** Where the page of commitments says, at once, where all of them stand. */
export const STANDINGS_ANCHOR = 'ou-en-sont-ils';
/** How the threads of commitments can be filtered, as addresses say it. */
export type ThreadFacet = 'dossier' | 'niveau' | 'thematique' | 'territoire' | 'organisme' | 'sans';
/** The threads that share a dossier, a level, a theme, a territory, an organisation, or the lack of a sum, of a date… */
export const threadListUrl = (facet: ThreadFacet, id: string): string =>
  pathTo(`${SECTIONS.commitments.path}/${facet}/${id}/`);
/** A page of the site by its first folder: `recherche`, `donnees`… */
export const pageUrl = (slug: string): string => pathTo(`${slug}/`);
export const searchUrl = (query = ''): string =>
  query === '' ? pageUrl('recherche') : `${pageUrl('recherche')}?q=${encodeURIComponent(query)}`;
/** Where the search's index stands: a folder. */
export const searchIndexUrl = (): string => pathTo(`${SEARCH_INDEX}/`);
/** The cards of the figures of a document, that other sites may frame: in a folder of their own, for it has its own headers. */
export const cardsUrl = (communiqueId: string): string =>
  pathTo(`${CARD_FOLDER}/${SECTIONS.communiques.path}/${communiqueId}/`);
/** The card of one figure, where it has a page of its own. */
export const ownCardUrl = (figureId: string): string =>
  pathTo(`${CARD_FOLDER}/${SECTIONS.figures.path}/${figureId}/`);
/** What a journalist takes away from an event, on one print. */
export const kitUrl = (eventId: string): string => `${entryUrl('events', eventId)}dossier/`;
/** Two communiqués side by side, the older first. */
export const comparisonUrl = (olderId: string, newerId: string): string =>
  pathTo(`comparer/${olderId}/${newerId}/`);
/** The folder of what a browser reads of each communiqué to compare any two. */
export const sidesUrl = (): string => pathTo('comparer/cotes/');
/** The numbered series, and one of them. */
export const allSeriesUrl = (): string => pageUrl(SERIES_FOLDER);
export const seriesUrl = (id: string): string => pathTo(`${SERIES_FOLDER}/${id}/`);
/** The verifier, and a quotation to verify: after the `#`, which a browser never sends. */
export const verifierUrl = (): string => pageUrl('verifier');
/** A file that the verifier loads. */
export const corpusUrl = (file: string): string => pathTo(`verifier/corpus/${file}`);
export const corpusIndexUrl = (): string => corpusUrl('index.json');
/** A missing document, in the list of all of them. */
export const missingUrl = (id: string): string => `${pageUrl('ce-qui-nous-manque')}#${missingAnchor(id)}`;
export const missingAnchor = (id: string): string => `manque-${id}`;
/** Where the fields of open data are said: of all, or of one data set. */
export const fieldsUrl = (set?: string): string =>
  pageUrl(`donnees/champs${set === undefined ? '' : `/${set}`}`);
export const dataUrl = (file: string): string => pathTo(`donnees/v1/${file}`);
/** The feed of the whole site, or of the entry whose page is at `url`. */
export const feedUrl = (url: string = BASE): string => `${url}flux.xml`;
/** An archive of the feed at `feed`. */
export const archiveUrl = (feed: string, name: string): string => feed.replace(/\.xml$/, `-${name}.xml`);
/** The feed of what has changed of what was published. */
export const correctionsFeedUrl = (): string => feedUrl(pageUrl('corrections'));
/** A file published as it was received: in a folder of its own, so that its address outlives the name of its document. */
export const fileUrl = (name: string): string => pathTo(`${FILES_FOLDER}/${name}`);
/** An image, reduced: whole, or at most `width` pixels wide. The dot keeps it from the name of another file. */
export const imageUrl = (name: string, width?: number): string =>
  fileUrl(`${name.replace(/\.[^.]*$/, '')}${width === undefined ? '' : `.${width}`}.webp`);
/** The calendars: events, promised dates. */
export const agendaUrl = (): string => pathTo('agenda.ics');
export const echeancesIcsUrl = (): string => pathTo('echeances.ics');

/** An address of the site with its host, for feeds, data and link previews. */
export const absoluteUrl = (path: string): string => ORIGIN + path;
export const siteOrigin = (): string => ORIGIN;
export const sitePath = (): string => BASE;
/** An address as a text of `content/` writes it: from the root of the site, wherever the site lives. */
export const written = (url: string): string => `/${url.slice(sitePath().length)}`;
