/** The sentences of a document, in reading order, for what compares two states of its text. */
import { leavesOf, type Document } from '#document/model.ts';
import { splitSentences } from '#document/sentences.ts';
import { formOf } from '#text/form.ts';
import { shortDigest } from './digest.ts';

export interface WrittenSentence {
  /** Its anchor, `s-…`. */
  id: string;
  words: string;
}

export const sentencesOf = (document: Document): WrittenSentence[] =>
  leavesOf(document).flatMap(({ text, sentences }) =>
    sentences.map(({ id, start, end }) => ({ id, words: text.slice(start, end) })),
  );

/** The sentences of some words that an editor has copied. */
export const cutInSentences = (words: string): string[] =>
  splitSentences(words.normalize('NFC')).map(({ start, end }) => words.normalize('NFC').slice(start, end));

/** Of sentences in their order: neither one more, nor one less, nor two that change places leave it as it was. */
export const sequenceDigest = (sentences: readonly string[]): string =>
  sequenceOfForms(sentences.map(formOf));

/** {@link sequenceDigest} of sentences of which the forms are known. */
export const sequenceOfForms = (forms: readonly string[]): string => shortDigest(forms.join('\n'));
