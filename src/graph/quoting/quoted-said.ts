// Beginnings of words: cspell:ignore envisag espèr hésit cherch renonc étudi
/** Does a document say what editors quote of it: its parts in order, and nothing left out that denies or reserves it? */
import { leavesOf, type Document } from '#document/model.ts';
import { isTorn } from '#document/passages.ts';
import { conditionAfter, conditionIn } from '#text/word/conditions.ts';
import { leftOutBefore } from '#text/word/whole-verbs.ts';
import { broughtBy } from '#text/word/brackets.ts';
import { patternOf, plainQuotes } from '#text/word/quoted-parts.ts';

const texts = new WeakMap<Document, string>();

/** All that a document says, a leaf a line, as quotations are looked for in it. */
function textOf(document: Document): string {
  const found =
    texts.get(document) ??
    leavesOf(document)
      .map(({ text }) => plainQuotes(text))
      .join('\n');
  texts.set(document, found);
  return found;
}

const NEGATION = /(?<!\p{L})(?:ne|n'|pas|jamais|aucune?|sans|ni|non|refus\p{L}*|faux)(?!\p{L})/iu;
const DETERMINER = /(?<!\p{L})(?:une?|des|d'|de|la|le|les|cette|ce|ces|son|sa|ses) ?$/iu;
const SAYS =
  /(?<!\p{L})(?:a|ont|est|sont|était|étaient|sera|seront|aura|auront|fait|font|va|vont|\p{L}{2,}(?:era|eront|ira|iront|dra|dront|ait|aient|èrent)|(?:nous|vous|je|il|elle|on|ils|elles) \p{L}+)(?!\p{L})/iu;
/** Right before words, what denies them. */
const DENIED =
  /(?<!\p{L})(?:ne|n'|pas|(?<=(?<!\p{L})n(?:e |').{0,25})plus|jamais|sans|ni|non|guère)(?: (?:été|encore|être))? ?$/isu;

/** Why a document does not say some parts: they are denied, reserved, or stand in another order. */
export type Unsaid = 'absent' | 'order' | { left: string; why: 'denied' | 'reserved' | 'asked' };

interface Stretch {
  start: number;
  end: number;
}

const stretchesOf = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => !isTorn(text, start, end));

/** What is left out between two parts changes their sense, if they are of one sentence. */
function lostBetween(text: string, from: number, to: number, end: number): Unsaid | undefined {
  const left = text.slice(from, to);
  // Of two sentences, each part says something by itself: « baissera […] le car du soir » would give one the end of the other.
  if (/[.!?\n]/u.test(left))
    return /[.!?\n:][\s«"]*$/u.test(left) || SAYS.test(text.slice(to, end)) ? undefined : 'order';
  if (NEGATION.test(left)) return { left: left.trim(), why: 'denied' };
  // « une […] crèche » for « une petite crèche »: what is left out qualifies the next word.
  if (DETERMINER.test(text.slice(Math.max(0, from - 12), from)) && /^\s*\S+(?: \S+)?\s*$/u.test(left))
    return { left: left.trim(), why: 'reserved' };
  const condition = conditionIn(left);
  return condition === undefined ? undefined : { left: condition, why: 'reserved' };
}

/** What is known of the parts that are left, by how many they are and where they begin: each is looked for once. */
type Known = Map<string, Unsaid | undefined>;

/** The first way in which the parts, each where it stands, follow one another from `from` that loses nothing; otherwise what is lost. */
function followed(
  text: string,
  [stretches, ...others]: readonly Stretch[][],
  from: number,
  known: Known,
): Unsaid | undefined {
  if (stretches === undefined) return undefined;
  const key = `${others.length} ${from}`;
  if (known.has(key)) return known.get(key);
  let worst: Unsaid | undefined = 'order';
  for (const { start, end } of stretches) {
    if (start < from) continue;
    worst = lostBetween(text, from, start, end) ?? followed(text, others, end, known);
    if (worst === undefined) break;
  }
  known.set(key, worst);
  return worst;
}

const DOUBTS =
  /(?:pourrai|devrai|souhait|envisag|espèr|hésit|tent|cherch|renonc|refus|voudrai|aimerai|failli|étudi|exclu)\p{L}*/iu;

/** « pourrait ouvrir », quoted « ouvrir » after other words of the editors'. */
function doubtedBefore(text: string, start: number, part: string, before: string): Unsaid | undefined {
  const [word = ''] = part.split(' ');
  const left = leftOutBefore(text, start, word);
  const [doubt] = DOUBTS.exec(left ?? '') ?? [];
  if (left === undefined || doubt === undefined) return undefined;
  const isKept = DOUBTS.exec(before.split(/[.;!?]/u).at(-1) ?? '') !== null;
  return isKept ? undefined : { left, why: 'reserved' };
}

/** Does the sentence of some words, which end at `end`, only ask them? What follows « : », or a name that asks, is not of them. */
const isOnlyAsked = (text: string, end: number): boolean => /^[^.!?;:«"“\n]{0,200}\?/u.test(text.slice(end));
const ASKS = /(?<!\p{L})(?:(?:demand|question|interrog|se pos)\p{L}*|sav(?:oir|ez)|si)(?!\p{L})/iu;

/** What a document adds right after words that tell: that it only asks them, or a condition. */
function leftAfter(text: string, end: number, isAlone: boolean): Unsaid | undefined {
  if (isOnlyAsked(text, end)) return { left: '?', why: 'asked' };
  const condition = isAlone
    ? conditionAfter(text.slice(end, end + 160).split(/[.!?\n]/u)[0] ?? '')
    : undefined;
  return condition === undefined ? undefined : { left: condition, why: 'reserved' };
}

/**
 * Why a document does not say the parts of a quotation; `undefined` if it does. `isDenied`: the editors deny the words
 * themselves before they quote them. `before` and `next`: what they write around the quotation.
 */
export function unsaidBy(
  document: Document,
  parts: readonly string[],
  isDenied: boolean,
  before = '',
  next = '',
): Unsaid | undefined {
  const text = textOf(document);
  const patterns = parts.flatMap((part) => patternOf(part) ?? []);
  if (patterns.length < parts.length) return 'absent';
  const brought = parts.flatMap(broughtBy);
  if (brought.length > 0 && !brought.every((word) => text.toLowerCase().includes(word))) return 'absent';
  const [first, ...others] = patterns.map((one) => stretchesOf(text, one));
  if (first === undefined || [first, ...others].some((one) => one.length === 0)) return 'absent';
  const known: Known = new Map();
  const isTelling = !parts.join().includes('?') && SAYS.test(parts.join(' ')) && !ASKS.test(before);
  let worst: Unsaid = 'order';
  for (const stretch of first) {
    const [denied] = DENIED.exec(text.slice(Math.max(0, stretch.start - 30), stretch.start)) ?? [];
    const wrong: Unsaid | undefined =
      denied !== undefined && !isDenied
        ? { left: denied.trim(), why: 'denied' }
        : (doubtedBefore(text, stretch.start, parts[0] ?? '', before) ??
          followed(text, others, stretch.end, known) ??
          (isTelling
            ? leftAfter(text, stretch.end, others.length === 0 && conditionIn(next) === undefined)
            : undefined));
    if (wrong === undefined) return undefined;
    worst = wrong;
  }
  return worst;
}

/** Do some words deny what follows them? */
export const denies = (before: string): boolean => NEGATION.test(before);
