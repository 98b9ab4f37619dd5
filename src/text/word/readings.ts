/** Each form in which a text tells, read one after the other: with an auxiliary, alone, or by the form of a known verb. */
import { formOf, isAction } from './action-verbs.ts';
import { factitivesIn } from './factitives.ts';
import {
  AHEAD_ENDING,
  AUXILIARY,
  BEGINNING,
  BEGUN,
  JUST_DONE,
  MADE_IN_WORDS,
  FINISHED,
  GRANTED,
  isAhead,
  isLateParticiple,
  ISOLATED,
  isNounThere,
  isParticiple,
  isSpeech,
  isToBe,
  isUntold,
  NO_VERB,
  REAL,
  PLURAL_PRESENT,
  STATE,
} from './telling-forms.ts';
import { levelsOfVerb } from './verb-levels.ts';

export type ToldLevel = 'fait' | 'en cours' | 'annoncé' | 'attendu' | 'invité';
const SUREST_FIRST: readonly ToldLevel[] = ['fait', 'en cours', 'annoncé', 'attendu', 'invité'];

/** From 0, the surest: a smaller one says more. */
export const surenessOf = (level: ToldLevel): number => SUREST_FIRST.indexOf(level);

const WORD = /[\p{L}\p{M}]+/gu;
const weakest = (levels: readonly ToldLevel[]) => levels.at(-1);

/** What is read at a place: its level (nothing for what only takes the place) and the word that names the verb. */
export interface Reading {
  words: string;
  index: number;
  level: ToldLevel | undefined;
  head: string;
  isLoose?: boolean;
  isGoverned?: boolean;
}

/** « ont été créées », « est doublée », « devraient être créées », « va doubler »; not « a rendu gratuits », read below. */
function* withAuxiliary(form: string): Generator<Reading> {
  for (const { 0: all, 1: auxiliary = '', 3: last = '', index } of form.matchAll(AUXILIARY)) {
    const isPast = !isToBe(auxiliary) || all.includes(' été');
    const isVerb =
      isParticiple(last) ||
      (isPast && !isAhead(auxiliary) && isLateParticiple(last)) ||
      (isAhead(auxiliary) && /(?:er|ir|re)$/u.test(last));
    if (!(isVerb || isAhead(auxiliary)) || /^(?:a|ont) .*(?<!été )rendue?s?$/u.test(all)) continue;
    const words = isVerb ? all : all.slice(0, all.length - last.length).trimEnd();
    const isSilent =
      isUntold(auxiliary) ||
      isSpeech(last, form.slice(index + all.length)) ||
      (/^faite?s?$/u.test(last) && MADE_IN_WORDS.test(form.slice(Math.max(0, index - 24), index)));
    // « est doublée » says what has been done, unless the verb lasts or is not known to act: « est hébergé », « est situé ».
    const isEnded = !isPast && (FINISHED.test(last) || isAction(last.toLowerCase()));
    const said = levelsOfVerb(words.replace(/ (?:s'|se )(?=\p{L}+$)/u, ' '));
    // « a été adopté » is done; of « a été décidé », what was decided is not.
    const isAdopted = all.includes(' été ') && said[1] === 'annoncé' && formOf(last) !== 'decided';
    const read = isEnded || isAdopted ? 'fait' : weakest(said);
    const level = isSilent ? undefined : read === 'fait' && BEGUN.test(last) ? 'en cours' : read;
    const isLoose = level === 'en cours' && !isPast && !isAction(last.toLowerCase());
    yield { words, index, level, head: isVerb ? last : auxiliary, isLoose };
  }
}

/** « en cours », « s’engage », « effectif », « depuis l’ouverture ». */
function* alone(form: string): Generator<Reading> {
  for (const { 0: words, 1: head = '', index } of form.matchAll(JUST_DONE))
    yield { words, index, level: 'fait', head };
  for (const { 0: words, index } of form.matchAll(ISOLATED)) {
    const begun = BEGINNING.test(words) ? 'en cours' : weakest(levelsOfVerb(words));
    const level = REAL.test(words) ? 'fait' : begun;
    const [head = words] = words.replace(/^(?:s'|se |en )/u, '').split(' ');
    yield { words, index, level, head };
  }
  for (const { 0: words, 1: head = '', index } of form.matchAll(GRANTED))
    yield { words, index, level: 'fait', head, isLoose: true };
}

const LEVELS_OF_FORMS = { done: 'fait', decided: 'annoncé', present: 'en cours' } as const;
/** « Garder ouverte l’école »: an infinitive governs it, and tells nothing. */
const GOVERNED = /(?<!\p{L})(?:garder|maintenir|laisser|rester|tenir|conserver|être) $/u;
const INDEFINITE = /(?<!\p{L})(?:une?|des) [\p{L}\p{M}]+(?: [\p{L}\p{M}'’]+){0,3} $/u;

/** « créées », « Doublé », « crée », « versera ». */
function* ofKnownVerbs(form: string): Generator<Reading> {
  for (const { 0: word, index } of form.matchAll(WORD)) {
    const said = formOf(word.toLowerCase());
    if (said === undefined) {
      if (AHEAD_ENDING.test(word) && !NO_VERB.test(word))
        yield { words: word, index, level: weakest(levelsOfVerb(word)), head: word };
      continue;
    }
    const before = form.slice(Math.max(0, index - 48), index);
    if (isNounThere(word, before, form.slice(index + word.length, index + word.length + 8))) continue;
    if (said === 'done' && GOVERNED.test(before)) continue;
    const reflexive = said === 'present' ? (/(?<!\p{L})(?:s'|se )$/u.exec(before)?.[0] ?? '') : '';
    yield {
      words: reflexive + word,
      index: index - reflexive.length,
      level: LEVELS_OF_FORMS[said],
      head: word,
      // « un soutien renforcé » may be any: it tells where the document tells of it too.
      isLoose: said === 'present' || (said === 'done' && INDEFINITE.test(before)),
    };
  }
}

/** Nouns in -ent of verbs in -er: « un président » presides and is none. */
const NOUN_IN_ENT =
  /(?:ment|(?:président|adhérent|excédent|précédent|résident|différent|concurrent|affluent|contingent|patient|client))$/u;

/**
 * « les cantines sont gratuites », « les habitants donnent leur avis »: states, and presents of verbs that no list
 * knows. Both may be read in many ways: they tell only where the words quoted wish or announce that very thing.
 */
function* ofAnyWord(form: string): Generator<Reading> {
  for (const { 0: words, 1: head = '', index } of form.matchAll(STATE))
    if (!isParticiple(head)) yield { words, index, level: 'en cours', head, isLoose: true, isGoverned: true };
  for (const { 0: word, index } of form.matchAll(PLURAL_PRESENT)) {
    const before = form.slice(Math.max(0, index - 48), index);
    if (formOf(word) !== undefined || NOUN_IN_ENT.test(word) || isNounThere(word, before, '')) continue;
    yield { words: word, index, level: 'en cours', head: word, isLoose: true, isGoverned: true };
  }
}

/** « rend gratuites », « fait circuler », « met fin à ». */
function* ofFactitives(form: string): Generator<Reading> {
  for (const { words, index, head, isDone } of factitivesIn(form)) {
    // « leur soutien en fait profiter », « un reçoit-tout »: no subject stands before.
    if (isNounThere(head, form.slice(Math.max(0, index - 48), index), '')) continue;
    yield { words, index, level: isDone ? 'fait' : 'en cours', head };
  }
}

/** All that is read in a text in matching form; of two readings of the same words, the first counts. */
export function* readingsIn(form: string): Generator<Reading> {
  yield* withAuxiliary(form);
  yield* alone(form);
  yield* ofFactitives(form);
  yield* ofKnownVerbs(form);
  yield* ofAnyWord(form);
}
