/** An entry as it was before its declared changes: undone, they must give what was published, to the letter. */
import { anchorGiver } from '#document/anchor.ts';
import type { Document } from '#document/model.ts';
import type { Change, Edit } from '#schemas/life.ts';
import { formOf } from '#text/form.ts';
import { wordsDigest } from './digest.ts';
import { type Facts } from './facts.ts';
import { elementName, lastName, valueOf } from './visit.ts';
import { cutInSentences, sentencesOf, sequenceDigest } from './sentences.ts';

export interface Undone {
  facts: Facts;
  /** Has an edit taken a sentence away? Then nothing tells where it stood. */
  isOrderLost: boolean;
  /** Has an edit touched the text? */
  isTextChanged: boolean;
  /** Elements of lists that are declared gone: `mentions[0123456789ab]`. */
  gone: ReadonlySet<string>;
}

/** An edit that does not say what the entry says. */
export interface NotUndone {
  change: number;
  edit: number;
  message: string;
}

/** Where some sentences stand one after the other; -1 if nowhere. */
function runAt(sentences: readonly string[], run: readonly string[]): number {
  const forms = run.map(formOf);
  return sentences.findIndex((_, at) =>
    forms.every((form, rank) => formOf(sentences[at + rank] ?? '') === form),
  );
}

/** Is this edit of the text of a document, and not of a field? */
export const isOfText = ({ field = 'text' }: Pick<Edit, 'field'>): boolean => field === 'text';

const ELEMENT = /^(.+\[)([^\]~]+)(~\d+)?\](\.quote)?$/;

/** An element of a list whose words have changed, hence its name; or that is gone. Nothing if the edit is of another sort. */
function undoElement(facts: Facts, gone: Set<string>, { field = '', from, to }: Edit): boolean {
  const [, list = '', name, rank = '', isQuote] = ELEMENT.exec(field) ?? [];
  if (name === undefined) return false;
  if (isQuote === undefined) {
    if (to === '' && elementName(from) === name) gone.add(field);
    return gone.has(field);
  }
  if (elementName(to) !== name) return false;
  const [now, before] = [`${list}${name}${rank}]`, `${list}${elementName(from)}${rank}]`];
  for (const [fact, value] of [...facts])
    if (fact.startsWith(now)) {
      facts.delete(fact);
      facts.set(before + fact.slice(now.length), value);
    }
  return true;
}

function undoField(facts: Facts, { field = '', from, to }: Edit): string | undefined {
  const value = (words: string) => (words === '' ? undefined : valueOf(lastName(field), words));
  // Values that are not words are written as they are.
  const isSaid = (words: string) => facts.get(field) === value(words) || facts.get(field) === words;
  if (!isSaid(to) && !(to === '' && !facts.has(field))) return `le champ « ${field} » ne dit pas « ${to} »`;
  const isPlain = facts.get(field) === to && value(to) !== to;
  const before = isPlain && from !== '' ? from : value(from);
  if (before === undefined) facts.delete(field);
  else facts.set(field, before);
  return undefined;
}

/**
 * Undoes changes, the last one first. `first` is the rank of the first of `changes` in the entry.
 * @returns the facts before them, or the edit that cannot be undone
 */
export function undo(
  present: Facts,
  document: Document | undefined,
  changes: readonly Change[],
  first: number,
): Undone | NotUndone {
  const facts = new Map(present);
  const sentences = document === undefined ? [] : sentencesOf(document).map(({ words }) => words);
  const taken: string[] = [];
  const gone = new Set<string>();
  let isTextChanged = false;
  for (let at = changes.length - 1; at >= 0; at -= 1) {
    facts.delete(`changes.${first + at}`);
    const edits = changes[at]?.edits ?? [];
    for (let rank = edits.length - 1; rank >= 0; rank -= 1) {
      const edit = edits[rank] as Edit;
      const failed = (message: string) => ({ change: first + at, edit: rank, message });
      if (!isOfText(edit)) {
        const message = undoElement(facts, gone, edit) ? undefined : undoField(facts, edit);
        if (message !== undefined) return failed(message);
        continue;
      }
      isTextChanged = true;
      if (edit.to === '') {
        taken.push(...cutInSentences(edit.from));
        continue;
      }
      const now = cutInSentences(edit.to);
      const place = runAt(sentences, now);
      if (place === -1) return failed(`ces phrases ne sont pas dans le texte : « ${edit.to} »`);
      sentences.splice(place, now.length, ...cutInSentences(edit.from));
    }
  }
  if (isTextChanged) {
    for (const name of [...facts.keys()]) if (name.startsWith('#')) facts.delete(name);
    const anchor = anchorGiver();
    for (const words of [...sentences, ...taken]) facts.set(`#${anchor(words)}`, wordsDigest(words));
    facts.set('text', sequenceDigest(sentences));
  }
  return { facts, isOrderLost: taken.length > 0, isTextChanged, gone };
}
