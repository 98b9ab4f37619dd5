/** Does a document say what editors quote of it: its parts in order, and nothing left out that denies or reserves it? */
import { leavesOf, type Document } from '#document/model.ts';
import { conditionIn } from '#text/word/conditions.ts';
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
/** Right before words, what denies them. */
const DENIED = /(?<!\p{L})(?:ne|n'|pas|plus|jamais|sans|ni|non|guère)(?: (?:été|encore|être))? ?$/iu;

/** Why a document does not say some parts: they are denied, reserved, or stand in another order. */
export type Unsaid = 'absent' | 'order' | { left: string; why: 'denied' | 'reserved' };

interface Stretch {
  start: number;
  end: number;
}

const stretchesOf = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** What is left out between two parts changes their sense, if they are of one sentence. */
function lostBetween(text: string, from: number, to: number): Unsaid | undefined {
  const left = text.slice(from, to);
  if (/[.!?\n]/u.test(left)) return undefined;
  if (NEGATION.test(left)) return { left: left.trim(), why: 'denied' };
  const condition = conditionIn(left);
  return condition === undefined ? undefined : { left: condition, why: 'reserved' };
}

/** The first way in which the parts follow one another from `at` that loses nothing; otherwise what is lost. */
function followed(text: string, patterns: readonly RegExp[], from: Stretch | undefined): Unsaid | undefined {
  const [pattern, ...others] = patterns;
  if (pattern === undefined) return undefined;
  let worst: Unsaid = 'order';
  for (const stretch of stretchesOf(text, pattern)) {
    if (from !== undefined && stretch.start < from.end) continue;
    const lost = from && lostBetween(text, from.end, stretch.start);
    const wrong = lost ?? followed(text, others, stretch);
    if (wrong === undefined) return undefined;
    worst = wrong;
  }
  return worst;
}

/**
 * Why a document does not say the parts of a quotation; `undefined` if it does. `isDenied`: the editors deny the words
 * themselves before they quote them.
 */
export function unsaidBy(
  document: Document,
  parts: readonly string[],
  isDenied: boolean,
): Unsaid | undefined {
  const text = textOf(document);
  const patterns = parts.flatMap((part) => patternOf(part) ?? []);
  if (patterns.length < parts.length) return 'absent';
  const [first, ...others] = patterns;
  if (first === undefined || !patterns.every((one) => text.search(one) !== -1)) return 'absent';
  let worst: Unsaid = 'order';
  for (const stretch of stretchesOf(text, first)) {
    const [denied] = DENIED.exec(text.slice(Math.max(0, stretch.start - 30), stretch.start)) ?? [];
    const wrong: Unsaid | undefined =
      denied !== undefined && !isDenied
        ? { left: denied.trim(), why: 'denied' }
        : followed(text, others, stretch);
    if (wrong === undefined) return undefined;
    worst = wrong;
  }
  return worst;
}

/** Do some words deny what follows them? */
export const denies = (before: string): boolean => NEGATION.test(before);
