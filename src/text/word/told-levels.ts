/**
 * What a sentence tells as done, under way, announced, expected or asked for, in the forms of verbs that titles and
 * summaries use too: « ont été créées », « y sont créées », « places créées », « Doublé en 2020 », « doublement effectif ».
 *
 * Neutral, and so never told: infinitives (« Créer », « à créer ») and names of actions (« création », « ouverture »):
 * they say what, not whether. They tell something done only when said real (« effectif ») or taken for granted
 * (« depuis l’ouverture »). What is denied, asked (« si ») or only purposed (« pour que ») tells nothing.
 */
import { smallForm } from '../matching.ts';
import { familyOf } from './action-verbs.ts';
import { contentWords } from './likeness.ts';
import { readingsIn, type ToldLevel } from './readings.ts';
import { DENIED_WITHIN, isDenied, silencesIn } from './silences.ts';

export { surenessOf, type ToldLevel } from './readings.ts';

/** One thing told. */
export interface Telling {
  /** Its words, and where they stand. */
  words: string;
  start: number;
  end: number;
  /** The words around it, up to the next mark: what it is told of. */
  clause: string;
  /** Where the form allows two, the least sure. */
  level: ToldLevel;
  /** Of which verb (see {@link familyOf}). */
  family: string;
  /** A form that states may be read in other ways (« crée », « est situé »): it counts only where a document tells of the same verb. */
  isLoose: boolean;
  /** A word that may be no verb at all: it counts only where the record wishes, announces or asks for that very thing. */
  isGoverned: boolean;
}

const CLAUSE_END = /[.;:!?()]|,(?! *\d)/gu;

/** A clause of fewer words of meaning (« , désormais ouvertes ») says not of what it tells. */
const LEAST_WORDS = 2;
const SENTENCE_END = /[.;:!?]/u;

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  return before + text.slice(start, end) + (text.slice(end).split(SENTENCE_END)[0] ?? '');
}

/** All that a text tells, in order; nothing for a text that only names. */
export function tellingsIn(text: string): readonly Telling[] {
  const found = read.get(text) ?? readTellings(text);
  if (read.size < MOST_KEPT) read.set(text, found);
  return found;
}

/** The same reasons are given of many links: each is read once. */
const read = new Map<string, readonly Telling[]>();
const MOST_KEPT = 5000;

function readTellings(text: string): Telling[] {
  const form = smallForm(text);
  const readings = [...readingsIn(form)];
  if (readings.length === 0) return [];
  const silences = silencesIn(form);
  const ends = [...[...form.matchAll(CLAUSE_END)].map(({ index }) => index), form.length];
  const taken: { start: number; end: number }[] = [];
  const found: Telling[] = [];
  for (const { words, index: start, level, head, isLoose = false, isGoverned = false } of readings) {
    if (taken.some((one) => start >= one.start && start < one.end)) continue;
    const end = start + words.length;
    taken.push({ start, end });
    if (level === undefined || isDenied(form.slice(Math.max(0, start - DENIED_WITHIN), start))) continue;
    if (silences.some((one) => start >= one.start && start < one.end)) continue;
    const from = Math.max(0, ...ends.filter((at) => at < start).map((at) => at + 1));
    const around = text.slice(
      from,
      ends.find((at) => at >= end),
    );
    found.push({
      words: text.slice(start, end),
      start,
      end,
      clause: contentWords(around).length > LEAST_WORDS ? around : sentenceAround(text, start, end),
      level,
      family: familyOf(head.toLowerCase()),
      isLoose,
      isGoverned,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
