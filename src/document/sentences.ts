/** Where a French sentence ends. Deterministic rules of our own: an anchor must not depend on the ICU of a machine. */
import { lettered } from '#text/lettered.ts';
import { SPACE } from '#text/spaces.ts';
import type { Span } from './model.ts';

/** Abbreviations after which a full stop does not end the sentence. */
const ABBREVIATIONS = new Set(
  'm mm mme mmes mlle mlles dr drs pr me mgr st ste art al cf ch chap coll dir éd ex fig ibid id n no p pp r.d s sq t v vol av bd tél réf env min max janv févr avr juill sept oct nov déc'.split(
    ' ',
  ),
);

/** A full stop, question or exclamation mark, or suspension points, with what closes behind it. */
const TERMINATOR = lettered(`(?:[.!?…]+)(?:${SPACE}?[»”")\\]’]+)*(?=\\s|$)`, 'gu');
const STARTS_SENTENCE = /^[\s]*(?:[«“"([–—-]\s*)?[\p{Lu}\p{N}]/u;

function endsWithAbbreviation(before: string): boolean {
  const word = /([\p{L}\p{N}.]+)$/u.exec(before)?.[1] ?? '';
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true; // an initial: « J. », « J.-C. », « S.A »
  return ABBREVIATIONS.has(word.toLocaleLowerCase('fr'));
}

/**
 * The sentences of one leaf's text, in order, without the spaces between them.
 * A line break always ends a sentence; a list item or heading is never split from its closing « ; » or « : ».
 */
export function splitSentences(text: string): Span[] {
  const ends: number[] = [];
  for (const match of text.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    const isFullStop = match[0].startsWith('.') && !match[0].startsWith('..');
    // No abbreviation is longer than this: looking further back would cost the square of the paragraph.
    if (isFullStop && endsWithAbbreviation(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    if (end < text.length && !STARTS_SENTENCE.test(text.slice(end))) continue;
    ends.push(end);
  }
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  ends.push(text.length);

  const spans: Span[] = [];
  let from = 0;
  for (const end of ends.sort((a, b) => a - b)) {
    const piece = text.slice(from, end);
    const start = from + (piece.length - piece.trimStart().length);
    const stop = from + piece.trimEnd().length;
    if (stop > start) spans.push({ start, end: stop });
    from = Math.max(from, end);
  }
  return spans;
}
