/** What a proof reads: a document, the words chosen in it, and what the archive holds already. */
import { leavesOf, type Document, type Leaf } from '#document/model.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { freeId } from '#entries/short-id.ts';
import { verbIn } from '#import/proposals/verbs.ts';
import type { Kind } from '#kinds/registry.ts';
import { datesIn, type ReadDate } from '#text/period/reader.ts';
import { communiqueIn, dayOf } from '../communique.ts';
import { sentenceAt, wholeWords } from '../leaves.ts';
import type { Stretch, Suggestion } from '../protocol.ts';
import { Refusal } from '../refusal.ts';

export interface Reading {
  content: Content;
  entry: Entry<'communiques'>;
  document: Document;
  leaf: Leaf;
  /** The chosen words, made whole. */
  start: number;
  end: number;
  words: string;
  sentence: { start: number; end: number; text: string };
}

/** @throws Refusal if the words are not there */
export function readingOf(content: Content, id: string, chosen: Stretch): Reading {
  const entry = communiqueIn(content, id);
  const document = entry?.document;
  const leaf = document && leavesOf(document)[chosen.leaf];
  if (entry === undefined || document === undefined || leaf === undefined)
    throw new Refusal(`le communiqué « ${id} » ne se lit pas : corrigez-le d’abord`);
  const { start, end } = wholeWords(leaf.text, chosen.start, chosen.end);
  if (start >= end) throw new Refusal('choisissez des mots du texte');
  return {
    content,
    entry,
    document,
    leaf,
    start,
    end,
    words: leaf.text.slice(start, end),
    sentence: sentenceAt(leaf, start),
  };
}

/** An id that no entry of the kind bears yet. */
export function newId(content: Content, kind: Kind, title: string): string {
  const taken = new Set<string>(content.entries[kind].map(({ id }) => id));
  return freeId(title, (id) => taken.has(id) || content.unread?.has(`${kind}/${id}`) === true);
}

/** Where a long title is cut: at the end of a clause, whose words hold together; else between two words. */
function cutOf(words: string, longest: number): string {
  const head = words.slice(0, longest);
  const clause = Math.max(...[', ', ' ; ', ' : '].map((mark) => head.lastIndexOf(mark)));
  return clause > longest / 2 ? head.slice(0, clause) : head.replace(/\s\S*$/, '');
}

/** Words as a title: without what trails, with a capital, cut where they are too many. */
export function titled(words: string, longest = 90): string {
  const bare = words.replace(/^[\s,;:.–-]+|[\s,;:.]+$/gu, '').replaceAll("'", '’');
  const cut = bare.length <= longest ? bare : `${cutOf(bare, longest)}…`;
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

/** The dates of some words; none while the day of the document is not known. */
export const datesOf = ({ entry }: Pick<Reading, 'entry'>, text: string, tense?: 'past'): ReadDate[] => {
  const day = dayOf(entry);
  return day === undefined ? [] : datesIn(text, day, tense);
};

/** The verb of some words, whole (« a été » → « a été lancé »), and the level that it says. */
export function verbOf(text: string): { words: string; level?: string } | undefined {
  const found = verbIn(text);
  if (found === undefined) return undefined;
  const words = text.slice(found.start, found.end);
  return found.level === undefined ? { words } : { words, level: found.level };
}

/** A new record. */
export const fresh = (
  { content }: Reading,
  kind: Kind,
  title: string,
  name: string,
  value: Readonly<Record<string, unknown>>,
): Suggestion => ({
  record: `${kind}/${newId(content, kind, name)}`,
  at: '',
  value,
  title,
  isNew: true,
});

/** One more item of a list of a record that exists. */
export function added(
  { content }: Reading,
  kind: Kind,
  id: string,
  field: string,
  title: string,
  value: unknown,
): Suggestion {
  const entry = content.entries[kind].find((one) => one.id === id);
  if (entry === undefined) throw new Refusal(`« ${kind}/${id} » n’existe pas`);
  const held = (entry.source as Readonly<Record<string, unknown>>)[field];
  return {
    record: `${kind}/${id}`,
    at: `${field}.${Array.isArray(held) ? held.length : 0}`,
    value,
    title,
  };
}
