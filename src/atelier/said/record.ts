/** What an editor calls a record: one of its kind, and its title; never the name of its file. */
// Sounds that take « l’ »: cspell:ignore aeiouéêh
import { KINDS, namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { kindOf } from '../files.ts';

/** Kinds without a page each, and files that are read with a document. */
const OTHERS: Readonly<Record<string, string>> = {
  transcriptions: 'transcription',
  missing: 'document manquant',
  pages: 'page du site',
  replies: 'réponse',
  sources: 'texte brut',
  attachments: 'pièce',
};

/** Of those that have no page each, the feminine ones. */
const FEMININE: readonly string[] = ['transcriptions', 'pages', 'replies', 'attachments'];

/** « figures » → « chiffre ». */
export const calledKind = (kind: string): string =>
  (KINDS.some((one) => one === kind) ? namesOf(kind as Kind).section?.singular : undefined) ??
  OTHERS[kind] ??
  'fiche';

/** Titles by record, « figures/places » → « Cent places ouvertes ». */
export type TitleOf = (record: string) => string | undefined;
export const NO_TITLE: TitleOf = () => undefined;

/** « figures/places » → « chiffre « Cent places ouvertes » »; what has no title has its name. */
export function recordSaid(record: string, titleOf: TitleOf): string {
  const [kind = '', name = ''] = record.split('/');
  if (kindOf(record) === undefined && OTHERS[kind] === undefined) return record;
  // What is read with a document has its title.
  const of = /^(?:transcriptions|sources)$/.test(kind) ? `communiques/${name}` : record;
  return `${calledKind(kind)} « ${titleOf(of) ?? name} »`;
}

/** A folder, and no name of a site: « www.brumeval.fr/events/fete » is an address. */
const FILE = `(?:\\.?[\\w-]+/)??(?:content/)?(?:${[...KINDS, 'sources'].join('|')})/[a-z0-9-]+(?:\\.(?:yaml|mdx|txt))?(?![\\w/-])`;
const RECORD = new RegExp(`(?:${[...KINDS, 'sources'].join('|')})/[a-z0-9-]+(?=(?:\\.[a-z]+)?$)`, 'u');
/** With its quotation marks, both or none. */
const PATH = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}])\\p{L}+ )?(?<![\\p{L}\\p{N}_./-])(?:« (?<quoted>${FILE}) »|(?<bare>${FILE}))`,
  'gu',
);

/** A word before a record, and its article: « ne lie » → « ne lie l’ », « de » → « du ». */
function leading(word: string, record: string): string {
  const [kind = ''] = record.split('/');
  const section = KINDS.some((one) => one === kind) ? namesOf(kind as Kind).section : undefined;
  if (/^[aeiouéêh]/iu.test(calledKind(kind))) return `${word} l’`;
  if (section?.gender === 'f' || FEMININE.includes(kind)) return `${word} la `;
  return word === 'de' ? 'du ' : word === 'à' ? 'au ' : `${word} le `;
}

/** Words in which each record is called so, and not by its file; within a sentence, as a sentence calls it. */
export const recordsSaid = (words: string, titleOf: TitleOf): string =>
  words.replace(
    PATH,
    (whole, before: string | undefined, quoted: string | undefined, bare: string | undefined) => {
      const record = RECORD.exec(quoted ?? bare ?? '')?.[0];
      if (record === undefined) return whole;
      const said = recordSaid(record, titleOf);
      if (before === undefined || bare === undefined) return `${before ?? ''}${said}`;
      return `${leading(before.trimEnd(), record)}${said}`;
    },
  );
