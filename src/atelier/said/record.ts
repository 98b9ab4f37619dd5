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

/** What an article stands in already: after it, a word is a noun, and the record after that noun is its name. */
const DETERMINER = /(?<!\p{L})(?:le|la|les|l|une?|du|des|aux?|ce|cet|cette|ces|aucune?|chaque)[ ’']$/iu;
const LIST = /^(?:,|,? (?:et|ou|ni)) $/;

/**
 * Words in which each record is called so, and not by its file; within a sentence, as a sentence calls it: with an
 * article at its start, after a verb or a preposition, and none after a noun. Those of a list are all said as the first.
 */
export function recordsSaid(words: string, titleOf: TitleOf): string {
  let last = { end: -1, isLed: false };
  return words.replace(PATH, (whole: string, ...more) => {
    const { before, quoted, bare } = more.at(-1) as Record<string, string | undefined>;
    const [at, lead] = [Number(more.at(-3)), before ?? ''];
    const record = RECORD.exec(quoted ?? bare ?? '')?.[0];
    if (record === undefined) return whole;
    const isListed = last.end !== -1 && LIST.test(words.slice(last.end, at) + lead);
    const isAtStart = at === 0 && before === undefined && whole.length < words.length;
    const isNamed = [words.slice(0, at), lead].some((one) => DETERMINER.test(one));
    const isLed =
      bare !== undefined && (isListed ? last.isLed : isAtStart || (before !== undefined && !isNamed));
    last = { end: at + whole.length, isLed };
    const said = recordSaid(record, titleOf);
    if (!isLed) return lead + said;
    return (
      (before === undefined ? leading('', record).trimStart() : leading(before.trimEnd(), record)) + said
    );
  });
}
