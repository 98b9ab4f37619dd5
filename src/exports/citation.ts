/**
 * A communiqué as a reference for the programs that keep bibliographies. It says what the document says:
 * an issuer that the editors attribute is no author, and is named in a note with the reason.
 */
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { absoluteUrl } from '#site/urls.ts';
import { isIssuerPrinted } from './issuer.ts';
import { writeJson, type Json } from './json.ts';

type Site = Pick<Graph['site'], 'name'>;

const GENRE = 'Communiqué de presse';
const LANGUAGE = 'fr';
/** BibTeX's own names for months, which styles translate. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What every format says, in its own way. */
interface Reference {
  id: string;
  title: string;
  issuer: string | undefined;
  note: string | undefined;
  place: string;
  /** AAAA-MM-JJ */
  date: string;
  url: string;
  /** Where the reader found it. */
  source: string;
}

function referenceTo(node: CommuniqueNode, site: Site): Reference {
  const { id, title, date, data, issuer } = node;
  const editorial = 'editorial' in data.issuer ? data.issuer.editorial : undefined;
  return {
    id,
    title,
    issuer: isIssuerPrinted(node) ? issuer.title : undefined,
    note:
      editorial &&
      `Émetteur non imprimé ; attribué par la rédaction du site à : ${issuer.title}. ${editorial}`,
    place: data.place,
    date,
    url: absoluteUrl(node.url),
    source: site.name,
  };
}

/** CSL-JSON: a list of one item, of the type `report`, as Zotero exports press releases. */
function csl({ id, title, issuer, note, place, date, url, source }: Reference): string {
  const item: Json = {
    id,
    type: 'report',
    genre: GENRE,
    title,
    ...(issuer !== undefined && { author: [{ literal: issuer }], publisher: issuer }),
    'publisher-place': place,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: url,
    language: LANGUAGE,
    source,
    ...(note !== undefined && { note }),
  };
  return writeJson([item]);
}

/** RIS: a tag and a value a line. A comma in `AU` would part a family name from a first name: such a name stays in `PB`. */
function ris({ id, title, issuer, note, place, date, url, source }: Reference): string {
  const tags: [string, string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', id],
    ['TI', title],
    ['AU', issuer?.includes(',') ? undefined : issuer],
    ['PB', issuer],
    ['CY', place],
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['PY', date.slice(0, 4)],
    ['M3', GENRE],
    ['LA', LANGUAGE],
    ['UR', url],
    ['DP', source],
    ['N1', note],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value}\r\n`)).join('');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words for TeX, where ten signs are commands. */
const forTex = (text: string): string => text.replace(/[\\{}$&#_%~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** BibTeX. Two braces keep capitals, and keep the name of an organisation whole. */
function bibtex({ id, title, issuer, note, place, date, url }: Reference): string {
  const whole = (text: string) => `{{${forTex(text)}}}`;
  const fields: [string, string | undefined][] = [
    ['title', whole(title)],
    ['author', issuer && whole(issuer)],
    ['institution', issuer && whole(issuer)],
    ['address', `{${forTex(place)}}`],
    ['date', `{${date}}`],
    ['year', `{${date.slice(0, 4)}}`],
    ['month', MONTHS[Number(date.slice(5, 7)) - 1]],
    ['type', `{${GENRE}}`],
    ['url', `{${url}}`],
    ['language', `{${LANGUAGE}}`],
    ['note', note && `{${forTex(note)}}`],
  ];
  const rows = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@techreport{${id},\n${rows.join(',\n')}\n}\n`;
}

/** The file names' endings, with what the reader's programs call each and its media type. */
export const CITATION_FORMATS = {
  ris: { title: 'RIS', type: 'application/x-research-info-systems', write: ris },
  bib: { title: 'BibTeX', type: 'application/x-bibtex', write: bibtex },
  json: { title: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: csl },
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;

export const CITATION_FORMAT_NAMES = Object.keys(CITATION_FORMATS) as CitationFormat[];

/** The communiqué as a file of this format. */
export const citationFile = (node: CommuniqueNode, site: Site, format: CitationFormat): string =>
  CITATION_FORMATS[format].write(referenceTo(node, site));

/**
 * What Zotero reads in the page itself, as `<meta>` names and contents: its translator « Embedded Metadata » takes
 * the kind and place from `eprints.*`, the genre from `DC.type`, the rest from `citation_*`. `citation_author` is left
 * out: it would cut the name of an organisation into a first and a last name.
 */
export function citationMeta(node: CommuniqueNode): [name: string, content: string][] {
  const { title, issuer, place, date, url } = referenceTo(node, { name: '' });
  return [
    ['citation_title', title],
    ...(issuer === undefined ? [] : [['citation_technical_report_institution', issuer] as [string, string]]),
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_language', LANGUAGE],
    ['citation_public_url', url],
    ['eprints.type', 'report'],
    ['eprints.place_of_pub', place],
    ['DC.type', GENRE],
  ];
}
