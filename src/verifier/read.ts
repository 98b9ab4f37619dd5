/** A pasted text → one answer, or one for each thing in it that can be answered for. */
import { splitSentences } from '#document/sentences.ts';
import type { Corpus } from './corpus.ts';
import { isMoreThanQuotation, quotationsIn, withGuillemets, withoutAdditions } from './quotations.ts';
import { isFaithful, type Answer } from './answer.ts';
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
/** More words than these at one place are no change of a sentence: the text holds something else besides. */
const LONGEST_SLIP = 12;

/** The text as it is read; a word that the limit cuts in two would be said to be changed. */
export function prepared(pasted: string): string {
  const read = pasted.slice(0, LONGEST_TEXT);
  const whole = read === pasted ? read : read.replace(/\S+$/u, '');
  return withGuillemets(whole.normalize('NFC').replace(/\r\n?/g, '\n')).trim();
}

/** The sentences of a text that hold a word; `isWord` tells the words of the corpus, which a line may cut. */
export function sentencesIn(text: string, isWord: (word: string) => boolean): string[] {
  const clean = withoutAdditions(text, isWord);
  const pieces = splitSentences(clean).map(({ start, end }) => clean.slice(start, end));
  return pieces.filter((piece) => wordsOf(piece).length > 0);
}

/** Answers for a pasted text, one at a time: it yields after each, so that a page can breathe. */
export function* reading(corpus: Corpus, pasted: string): Generator<undefined, Reading> {
  const text = prepared(pasted);
  const given = (by: Reading['by'], answers: Answer[], isCut = false): Reading => ({
    by,
    answers,
    isCut: isCut || pasted.length > LONGEST_TEXT,
  });
  function* each(by: Reading['by'], parts: readonly string[]): Generator<undefined, Reading> {
    const answers: Answer[] = [];
    for (const part of parts.slice(0, MOST_ANSWERS)) {
      answers.push(verify(corpus, part));
      yield;
    }
    return given(by, answers, parts.length > MOST_ANSWERS);
  }

  if (wordsOf(text).length === 0) return given('nothing', []);
  const quotations = quotationsIn(text);
  const bare = quotations.length === 1 && !isMoreThanQuotation(text) ? (quotations[0] ?? text) : text;
  const whole = verify(corpus, bare);
  if (isFaithful(whole) || bare !== text) return given('whole', [whole]);
  if (quotations.length > 0) return yield* each('quotations', quotations);
  const sentences = sentencesIn(text, (word) => corpus.hasWord(word));
  const isMixed =
    whole.verdict === 'absent' || whole.changes.some(({ quote }) => wordsOf(quote).length > LONGEST_SLIP);
  if (isMixed && sentences.length > 1) return yield* each('sentences', sentences);
  return given('whole', [whole]);
}

/** Answers for a pasted text, at once. */
export function readText(corpus: Corpus, pasted: string): Reading {
  const steps = reading(corpus, pasted);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
