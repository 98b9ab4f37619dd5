/** What the sentences of documents say of what the editors tell: their verbs, and what they name without telling it. */
import { leavesOf, type Document } from '#document/model.ts';
import { smallForm } from '#text/matching.ts';
import { once } from '#text/once.ts';
import { areKin, familyOf, formOf } from '#text/word/action-verbs.ts';
import { contentWords } from '#text/word/likeness.ts';
import { purposesIn, type Purpose } from '#text/word/purposes.ts';
import { tellingsIn } from '#text/word/told-levels.ts';
import { familiesOf, type Proof } from './proofs.ts';

/** A sentence of a document. Its verbs are dear to read: only of one that may tell of what is asked. */
export interface TellingSentence {
  text: string;
  /** Its words of meaning. */
  words: () => ReadonlySet<string>;
  /** May it tell of a verb of this family? It does not tell of one, when it may not. */
  mayTellOf: (family: string) => boolean;
  /** What its verbs tell. */
  told: () => readonly Proof[];
}

const WORD = /[\p{L}\p{M}]+/gu;

/** The families of all that may be the head of a telling: a word, or what stands between two spaces. */
function headFamilies(sentence: string): string[] {
  const form = smallForm(sentence).toLowerCase();
  return [...new Set([...form.split(' '), ...(form.match(WORD) ?? [])])].map(familyOf);
}

/** Does a sentence tell elsewhere of what it wishes: « cherche à rénover la halle et rénove le quai »? It may be told so. */
function conjugates(sentence: string, { family, end }: Purpose): boolean {
  const presents = [...smallForm(sentence).matchAll(WORD)]
    .filter(([word]) => formOf(word) === 'present')
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, family: familyOf(word) }));
  return [...tellingsIn(sentence), ...presents].some(
    (one) => areKin(one.family, family) && (end <= one.start || end > one.end),
  );
}

function sentenceOf(sentence: string): TellingSentence {
  const words = once(() => new Set(contentWords(sentence)));
  const heads = once(() => headFamilies(sentence));
  return {
    text: sentence,
    words,
    // A head of several words has a family with a space.
    mayTellOf: (family) => family.includes(' ') || heads().some((one) => areKin(one, family)),
    told: once(() => [
      ...tellingsIn(sentence)
        // What may be read otherwise proves nothing.
        .filter(({ isLoose }) => !isLoose)
        .map(({ words: said, level, family }): Proof => ({
          said,
          level,
          families: [family],
          words: words(),
        })),
      ...purposesIn(sentence)
        .filter((purpose) => !conjugates(sentence, purpose))
        .map(({ words: said, family }): Proof => ({
          ...{ said, level: 'attendu', families: [family] },
          words: words(),
        })),
    ]),
  };
}

const ofDocuments = new WeakMap<Document, readonly TellingSentence[]>();

/** The sentences of a document, in order. Made once. */
export function sentencesOf(document: Document): readonly TellingSentence[] {
  const found =
    ofDocuments.get(document) ??
    leavesOf(document).flatMap(({ text, sentences }) =>
      sentences.map(({ start, end }) => sentenceOf(text.slice(start, end))),
    );
  ofDocuments.set(document, found);
  return found;
}

/** What the verbs of a document tell, sentence by sentence. */
export const toldBy = (document: Document): readonly Proof[] =>
  sentencesOf(document).flatMap(({ told }) => told());

/** What a sentence names, whether or not it tells it: the families of all its words. */
export interface Named {
  families: readonly string[];
  words: ReadonlySet<string>;
}

const named = new WeakMap<Document, readonly Named[]>();

/** What the sentences of a document name. */
export function namedBy(document: Document): readonly Named[] {
  const found =
    named.get(document) ??
    leavesOf(document).flatMap(({ text, sentences }) =>
      sentences.map(({ start, end }) => {
        const sentence = text.slice(start, end);
        return { families: familiesOf(sentence), words: new Set(contentWords(sentence)) };
      }),
    );
  named.set(document, found);
  return found;
}
