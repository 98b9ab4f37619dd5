/**
 * A communiqué as a reference for the programs that keep bibliographies. It says what the document says:
 * an issuer that the editors attribute is no author, and is named in a note with the reason.
 */
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { referenceTo, type Reference, type Site } from './citation-reference.ts';
import { writeJson, type Json } from './json.ts';

/** BibTeX's own names for months, which styles translate. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** CSL-JSON: a list of one item; a press release is of the type `report`, as Zotero exports them. */
function csl({ id, title, issuers, note, place, type, lang, date, url, source, version }: Reference): string {
  const item: Json = {
    id,
    type: type.csl,
    genre: type.genre,
    title,
    ...(issuers.length > 0 && {
      author: issuers.map((literal) => ({ literal })),
      publisher: issuers.join(' ; '),
    }),
    ...(place !== undefined && { 'publisher-place': place }),
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: url,
    language: lang,
    source,
    ...(version && { version: version.rank, archive_location: version.url ?? version.ledger }),
    ...(note !== undefined && { note }),
  };
  return writeJson([item]);
}

/** RIS: a tag and a value a line. A comma in `AU` would part a family name from a first name: such a name stays in `PB`. */
function ris({ id, title, issuers, note, place, type, lang, date, url, source, version }: Reference): string {
  const tags: [string, string | undefined][] = [
    ['TY', type.ris],
    ['ID', id],
    ['TI', title],
    ...issuers.filter((name) => !name.includes(',')).map((name): [string, string] => ['AU', name]),
    ['PB', issuers.join(' ; ') || undefined],
    ['CY', place],
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['PY', date.slice(0, 4)],
    ['M3', type.genre],
    ['LA', lang],
    ['UR', url],
    ['DP', source],
    ['ET', version?.rank],
    ['AN', version?.ledger],
    ['N1', note],
    ['N1', version?.url && `Version figée : ${version.url}`],
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

/** Languages by their names in LaTeX. */
const LANGUAGE_IDS: Readonly<Record<string, string>> = {
  fr: 'french',
  en: 'english',
  de: 'german',
  nl: 'dutch',
  es: 'spanish',
  it: 'italian',
};

/** BibTeX. Two braces keep capitals, and keep the name of an organisation whole. */
function bibtex({ id, title, issuers, note, place, type, lang, date, url, version }: Reference): string {
  const whole = (text: string) => `{{${forTex(text)}}}`;
  const fields: [string, string | undefined][] = [
    ['title', whole(title)],
    // « and » parts two authors.
    [
      'author',
      issuers.length === 0 ? undefined : `{${issuers.map((name) => `{${forTex(name)}}`).join(' and ')}}`,
    ],
    ['institution', issuers.length === 0 ? undefined : whole(issuers.join(' ; '))],
    ['address', place && `{${forTex(place)}}`],
    ['date', `{${date}}`],
    ['year', `{${date.slice(0, 4)}}`],
    ['month', MONTHS[Number(date.slice(5, 7)) - 1]],
    // bibutils and others that do not know `date` read the day here.
    ['day', `{${Number(date.slice(8))}}`],
    ['type', `{${forTex(type.genre)}}`],
    ['url', `{${url}}`],
    ['language', `{${lang}}`],
    ['version', version && `{${forTex(version.rank)}}`],
    [
      'addendum',
      version &&
        `{${forTex(`registre ${version.ledger}`)}${version.url === undefined ? '' : ` \\url{${version.url}}`}}`,
    ],
    // What biblatex and pandoc read, by the name that babel gives it.
    ['langid', LANGUAGE_IDS[lang] && `{${LANGUAGE_IDS[lang]}}`],
    ['note', note && `{${forTex(note)}}`],
  ];
  const rows = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${type.bibtex}{${id},\n${rows.join(',\n')}\n}\n`;
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
  const { title, issuers, place, type, lang, date, url } = referenceTo(node, { name: '' });
  return [
    ['citation_title', title],
    ...issuers.map((name): [string, string] => ['citation_technical_report_institution', name]),
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_language', lang],
    ['citation_public_url', url],
    ['eprints.type', type.csl === 'report' ? 'report' : 'other'],
    ...(place === undefined ? [] : [['eprints.place_of_pub', place] as [string, string]]),
    ['DC.type', type.genre],
  ];
}
