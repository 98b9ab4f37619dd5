/**
 * What a sentence tells as done, under way, announced, expected or asked for, in the forms of verbs that titles and
 * summaries use too: « ont été créées », « y sont créées », « places créées », « Doublé en 2020 », « doublement effectif ».
 *
 * Neutral, and so never told: infinitives (« Créer », « à créer ») and names of actions (« création », « ouverture »):
 * they say what, not whether. They tell something done only when said real (« effectif ») or taken for granted
 * (« depuis l’ouverture »). What is denied, asked (« si ») or only purposed (« pour que ») tells nothing.
 */
import { matchingForm } from '../matching.ts';
import { familyOf, formOf } from './action-verbs.ts';
import { isDenied, silencesIn } from './silences.ts';
import {
  AUXILIARY,
  GRANTED,
  isAhead,
  ISOLATED,
  isNounThere,
  isParticiple,
  isToBe,
  isUntold,
  NO_VERB,
  REAL,
  SPEECH,
} from './telling-forms.ts';
import { levelsOfVerb } from './verb-levels.ts';

export type ToldLevel = 'fait' | 'en cours' | 'annoncé' | 'attendu' | 'invité';
const SUREST_FIRST: readonly ToldLevel[] = ['fait', 'en cours', 'annoncé', 'attendu', 'invité'];

/** From 0, the surest: a smaller one says more. */
export const surenessOf = (level: ToldLevel): number => SUREST_FIRST.indexOf(level);

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
}

const WORD = /[\p{L}\p{M}]+/gu;
const CLAUSE_END = /[.;:!?()]|,(?! *\d)/gu;
const weakest = (levels: readonly ToldLevel[]) => levels.at(-1);

/** What is read at a place: its level (nothing for what only takes the place) and the word that names the verb. */
interface Reading {
  words: string;
  index: number;
  level: ToldLevel | undefined;
  head: string;
  isLoose?: boolean;
}

/** « ont été créées », « est doublée », « devraient être créées », « va doubler ». */
function* withAuxiliary(form: string): Generator<Reading> {
  for (const { 0: all, 1: auxiliary = '', 3: last = '', index } of form.matchAll(AUXILIARY)) {
    const isVerb = isParticiple(last) || (isAhead(auxiliary) && /(?:er|ir|re)$/iu.test(last));
    if (!isVerb && !isAhead(auxiliary)) continue;
    const words = isVerb ? all : all.slice(0, all.length - last.length).trimEnd();
    const isSilent = isUntold(auxiliary) || SPEECH.test(last);
    const level = isSilent ? undefined : weakest(levelsOfVerb(words));
    const isState = isToBe(auxiliary) && !/ été/u.test(all) && formOf(last.toLowerCase()) !== 'done';
    yield {
      words,
      index,
      level,
      head: isVerb ? last : auxiliary,
      isLoose: isState && level === 'en cours',
    };
  }
}

/** « en cours », « s’engage », « versera », « effectif », « depuis l’ouverture ». */
function* alone(form: string): Generator<Reading> {
  for (const { 0: words, index } of form.matchAll(ISOLATED)) {
    if (NO_VERB.test(words)) continue;
    const level = REAL.test(words) ? 'fait' : weakest(levelsOfVerb(words));
    const [head = words] = words.replace(/^(?:s'|se |en )/iu, '').split(' ');
    yield { words, index, level, head };
  }
  for (const { 0: words, 1: head = '', index } of form.matchAll(GRANTED))
    yield { words, index, level: 'fait', head, isLoose: true };
}

/** « créées », « Doublé », « crée ». */
function* ofKnownVerbs(form: string): Generator<Reading> {
  for (const { 0: word, index } of form.matchAll(WORD)) {
    const said = formOf(word.toLowerCase());
    if (said === undefined) continue;
    const before = form.slice(Math.max(0, index - 24), index);
    if (isNounThere(word, before, form.slice(index + word.length, index + word.length + 8))) continue;
    const reflexive = said === 'present' ? (/(?<!\p{L})(?:s'|se )$/iu.exec(before)?.[0] ?? '') : '';
    yield {
      words: reflexive + word,
      index: index - reflexive.length,
      level: said === 'done' ? 'fait' : 'en cours',
      head: word,
      isLoose: said === 'present',
    };
  }
}

/** All that a text tells, in order; nothing for a text that only names. */
export function tellingsIn(text: string): Telling[] {
  const form = matchingForm(text);
  const silences = silencesIn(form);
  const ends = [...[...form.matchAll(CLAUSE_END)].map(({ index }) => index), form.length];
  const taken: { start: number; end: number }[] = [];
  const found: Telling[] = [];
  for (const { words, index: start, level, head, isLoose = false } of [
    ...withAuxiliary(form),
    ...alone(form),
    ...ofKnownVerbs(form),
  ]) {
    if (taken.some((one) => start >= one.start && start < one.end)) continue;
    const end = start + words.length;
    taken.push({ start, end });
    if (level === undefined || isDenied(form.slice(Math.max(0, start - 24), start))) continue;
    if (silences.some((one) => start >= one.start && start < one.end)) continue;
    const from = Math.max(0, ...ends.filter((at) => at < start).map((at) => at + 1));
    found.push({
      words: text.slice(start, end),
      start,
      end,
      clause: text.slice(
        from,
        ends.find((at) => at >= end),
      ),
      level,
      family: familyOf(head.toLowerCase()),
      isLoose,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
