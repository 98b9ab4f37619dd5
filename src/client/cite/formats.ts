/** Quoted words as a reader takes them away. */
import { dayInWords } from '#text/day/words.ts';
import { quotation } from '#text/quotation.ts';
import { typeset } from '#text/typeset.ts';

/** The document that is quoted. */
export interface Source {
  issuer: string;
  title: string;
  place?: string | undefined;
  /** What a reference calls the document, when it is no press release: « discours ». */
  genre?: string | undefined;
  /** The name of what it is, when it is no communiqué. */
  name?: string | undefined;
  /** AAAA-MM-JJ */
  day: string;
  /** Which version of the page: « version 2 du 31 décembre 2024 ». */
  version?: string | undefined;
}

/** What is quoted. */
export interface Quoted {
  words: string;
  source: Source;
  /** Address of the sentence, with its host. */
  url: string;
  /** AAAA-MM-JJ: the day on which the reader consults it. */
  consulted: string;
}

/** « , version 2 du 31 décembre 2024 »: nothing of a page that is not published as it is. */
const versionIn = ({ version }: Source): string => (version === undefined ? '' : `, ${version}`);

/** What it is, where and when: « communiqué de presse, Lille, 16 janvier 2019 ». */
const publicationOf = ({ genre = 'communiqué de presse', place, day }: Source): string =>
  [genre, ...(place === undefined ? [] : [place]), dayInWords(day)].join(', ');

/** « words », and where they stand. */
const asText = ({ words, source, url }: Quoted): string =>
  typeset(
    `${quotation(words)}, ${source.issuer}, ${source.name ?? 'communiqué'} du ${dayInWords(source.day)}, `,
  ) +
  url +
  versionIn(source);

/** A full French reference. */
const asReference = ({ words, source, url, consulted }: Quoted): string =>
  typeset(`${source.issuer}, ${quotation(source.title)}, ${publicationOf(source)} : ${quotation(words)}, `) +
  `${url}${versionIn(source)}, consulté le ${dayInWords(consulted)}.`;

const MARKDOWN_SIGNS = /[\\`*_[\]<>]/g;
const escapedMarkdown = (text: string) => text.replace(MARKDOWN_SIGNS, '\\$&');

/** A quotation in Markdown. An address cannot hold a parenthesis unescaped. */
const asMarkdown = ({ words, source, url }: Quoted): string => {
  const link = `[${escapedMarkdown(source.title)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  return `> ${escapedMarkdown(words)}\n>\n> — ${escapedMarkdown(source.issuer)}, ${link}, ${publicationOf(source)}${escapedMarkdown(versionIn(source))}`;
};

/** A value of a template: a bar would begin another, a brace or a bracket could end it. */
const wikiValue = (text: string) =>
  text.replace(/[|{}[\]<>*]/g, (sign) => (sign === '|' ? '{{!}}' : `&#${sign.charCodeAt(0)};`));

/** A quotation for a French wiki, with its note. */
const asWiki = ({ words, source, url, consulted }: Quoted): string => {
  const { issuer, title, place, day } = source;
  const fields = {
    langue: 'fr',
    'auteur institutionnel': issuer,
    titre: title,
    url,
    ...(place !== undefined && { lieu: place }),
    date: dayInWords(day),
    citation: words,
    'consulté le': dayInWords(consulted),
  };
  const list = Object.entries(fields).map(([name, value]) => `|${name}=${wikiValue(value)}`);
  return `${quotation(words)}<ref>{{Lien web ${list.join(' ')}}}${wikiValue(versionIn(source))}.</ref>`;
};

/** The ways of taking words away, in the order of their buttons. */
export const FORMATS: readonly { title: string; write: (quoted: Quoted) => string }[] = [
  { title: 'Texte', write: asText },
  { title: 'Référence', write: asReference },
  { title: 'Markdown', write: asMarkdown },
  { title: 'Wiki', write: asWiki },
  { title: 'Lien', write: ({ url }) => url },
];
