/** What records say of what the editors tell: words of a document, and the level that these say. */
import type { Entry } from '#entries/entry.ts';
import { LEVELS, type Level } from '#schemas/levels.ts';
import { familyOf } from '#text/word/action-verbs.ts';
import { contentWords } from '#text/word/likeness.ts';

/** Words of a document that say a level: the verb of a record, or one read in a sentence. */
export interface Proof {
  said: string;
  level: Level;
  /** The families of the verbs of `said`. */
  families: readonly string[];
  /** Those of the actions that it announces, asks for… : « planter » after « s’engage à ». */
  governs?: readonly string[];
  /** The words of meaning of what it is said of. */
  words: ReadonlySet<string>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

const WORD = /[\p{L}\p{M}]+/gu;
/** The families of the words of some words. */
export const familiesOf = (verb: string): string[] =>
  [...verb.matchAll(WORD)].flatMap(([word]) => (word.length < 4 ? [] : [familyOf(word.toLowerCase())]));

/** What an announcement governs: « s’engage à … planter ». */
const INFINITIVE = /(?:er|ir|dre|tre|ire)$/u;
// Endings of words: cspell:ignore tion teur
/** And in the form of a noun: « la constitution de groupes », « un acte réparateur ». */
const NOMINAL = /(?:tion|ment|teur|trice)s?$/u;
/** What it wishes to be so: « que les cantines soient gratuites », « des droits plus accessibles »; and no « les plus démunis ». */
const WISHED =
  /(?<![\p{L}\p{M}])(?:(?:soit|soient|être|devenir|deviennent?|rester|rendre)(?: plus| moins)?|(?<!l[ae]s? )(?:plus|moins)) (?!d[eu]s? )([\p{L}\p{M}]{4,})/giu;
const governedBy = (quote: string): string[] =>
  [
    ...[...quote.matchAll(WORD)].flatMap(([word]) =>
      word.length > 3 && (INFINITIVE.test(word) || (word.length > 7 && NOMINAL.test(word))) ? [word] : [],
    ),
    ...[...quote.matchAll(WISHED)].flatMap(([, word]) => word ?? []),
  ].map((word) => familyOf(word.toLowerCase()));

const ofObjects = new WeakMap<object, Proof | 'none'>();

/** What is told of an object of an entry that bears a level and words: a mention, a figure. */
export function proofOf(object: Readonly<Record<string, unknown>>): Proof | undefined {
  const found = ofObjects.get(object) ?? readProof(object) ?? 'none';
  ofObjects.set(object, found);
  return found === 'none' ? undefined : found;
}

function readProof(object: Readonly<Record<string, unknown>>): Proof | undefined {
  const { level, quote, verb, lead } = object;
  if (!isLevel(level) || typeof quote !== 'string') return undefined;
  const said = typeof verb === 'string' ? verb : quote;
  return {
    said,
    level,
    families: familiesOf(said),
    governs: typeof verb === 'string' ? governedBy(quote) : [],
    words: new Set(contentWords(`${typeof lead === 'string' ? lead : ''} ${quote}`)),
  };
}

/** An event has no level of its own: it was held, or is promised. */
export function proofOfEvent({ status, date }: Entry<'events'>['data']): Proof {
  const level = status === 'tenu' ? 'fait' : 'annoncé';
  return {
    said: date.quote,
    level,
    families: familiesOf(date.quote),
    words: new Set(contentWords(date.quote)),
  };
}

const ofEntries = new WeakMap<object, readonly Proof[]>();

function* objectsIn(data: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(data)) for (const one of data) yield* objectsIn(one);
  else if (isObject(data)) {
    yield data;
    for (const value of Object.values(data)) if (typeof value === 'object') yield* objectsIn(value);
  }
}

/** What the records of an entry prove, whatever its kind: every object in it that bears a level and words. */
export function proofsOf(entry: Entry): readonly Proof[] {
  const found =
    ofEntries.get(entry.data) ??
    (entry.kind === 'events'
      ? [proofOfEvent((entry as Entry<'events'>).data)]
      : [...objectsIn(entry.data)].flatMap((object) => proofOf(object) ?? []));
  ofEntries.set(entry.data, found);
  return found;
}
