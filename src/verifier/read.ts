/** A pasted text → one answer, or one for each thing in it that can be answered for. */
import { splitSentences } from '../document/sentences.ts';
import type { Corpus } from './corpus.ts';
import { isMoreThanQuotation, quotationsIn, withoutAdditions } from './quotations.ts';
import type { Answer } from './answer.ts';
import { verify } from './verify.ts';
import { wordsOf } from './words.ts';

/** What was compared: the text as one, each of its quotations, or each of its sentences. */
export interface Reading {
  by: 'nothing' | 'whole' | 'quotations' | 'sentences';
  answers: Answer[];
  /** Was the text longer than what is read of it? */
  isCut: boolean;
}

/** Some ten pages of a newspaper. */
export const LONGEST_TEXT = 30_000;
const MOST_ANSWERS = 200;

const prepared = (pasted: string) =>
  pasted.slice(0, LONGEST_TEXT).normalize('NFC').replace(/\r\n?/g, '\n').trim();

function sentencesIn(text: string): string[] {
  const clean = withoutAdditions(text);
  const pieces = splitSentences(clean).map(({ start, end }) => clean.slice(start, end));
  return pieces.filter((piece) => wordsOf(piece).length > 0);
}

/** The quotations of a pasted text, or else its sentences: where to look before anything is compared. */
export function thingsIn(pasted: string): string[] {
  const text = prepared(pasted);
  const quotations = quotationsIn(text);
  return quotations.length > 0 ? quotations : sentencesIn(text);
}

/** Answers for a pasted text. */
export function readText(corpus: Corpus, pasted: string): Reading {
  const isCut = pasted.length > LONGEST_TEXT;
  const text = prepared(pasted);
  if (wordsOf(text).length === 0) return { by: 'nothing', answers: [], isCut };
  const quotations = quotationsIn(text);
  const bare = quotations.length === 1 && !isMoreThanQuotation(text) ? (quotations[0] ?? text) : text;
  const whole = verify(corpus, bare);
  if (whole.verdict === 'exact' || whole.verdict === 'same' || bare !== text)
    return { by: 'whole', answers: [whole], isCut };
  const each = (parts: readonly string[]) => parts.slice(0, MOST_ANSWERS).map((part) => verify(corpus, part));
  if (quotations.length > 0)
    return { by: 'quotations', answers: each(quotations), isCut: isCut || quotations.length > MOST_ANSWERS };
  const sentences = sentencesIn(text);
  if (whole.verdict === 'absent' && sentences.length > 1)
    return { by: 'sentences', answers: each(sentences), isCut: isCut || sentences.length > MOST_ANSWERS };
  return { by: 'whole', answers: [whole], isCut };
}
