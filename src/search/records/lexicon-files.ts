/**
 * Every word of the corpus, by its first two signs: what tells a word that no document has from one that they have. And
 * lists of those that may have been misspelt, whence « vouliez-vous dire … ? » proposes: a word that nobody knows has a
 * search read a few of these, and no other does.
 */
import { START, type Forms, type ListOfWords } from '../files.ts';
import { isNumberKey, tokensOf, type Token } from '../words/tokens.ts';
import { listsFor, listsNeeded } from '../words/ways.ts';
import type { SearchRecord } from './record.ts';

export interface LexiconFiles {
  /** By the signs with which they begin. */
  words: Map<string, Forms>;
  /** By their first letter, and by number. */
  lists: Map<string | number, ListOfWords>;
  /** How many lists have a number. */
  numbered: number;
}

/** Letters of a word that may have been meant: shorter ones are soon another word. */
const SHORTEST = 3;
const mayBeMeant = (key: string) => key.length >= SHORTEST && !isNumberKey(key);

/** A key, one of its forms, and how often. */
export type CountedForm = readonly [key: string, form: string, times: number];

/** The words met so far, each key with the forms that it has and how often. */
export class Lexicon {
  readonly #forms = new Map<string, Map<string, number>>();

  #note(key: string, form: string, times = 1): void {
    const counts = this.#forms.get(key);
    if (counts === undefined) this.#forms.set(key, new Map([[form, times]]));
    else counts.set(form, (counts.get(form) ?? 0) + times);
  }

  /** The words met so far, one by one. */
  counted(): CountedForm[] {
    return [...this.#forms].flatMap(([key, counts]) =>
      [...counts].map(([form, times]): CountedForm => [key, form, times]),
    );
  }

  /** Words that were met elsewhere. */
  add(forms: readonly CountedForm[]): void {
    for (const one of forms) this.#note(...one);
  }

  /** The tokens of a text in NFC, its words noted. */
  readonly cut = (text: string): Token[] => {
    const tokens = tokensOf(text);
    for (const { keys, start, end } of tokens) {
      this.#note(keys[0], text.slice(start, end));
      for (const key of keys.slice(1)) this.#note(key, key);
    }
    return tokens;
  };

  files(): LexiconFiles {
    return filesOf(this.#forms);
  }
}

/** The words of some records, cut for them alone: a build notes them as it indexes. */
export function lexiconFiles(records: readonly SearchRecord[]): LexiconFiles {
  const lexicon = new Lexicon();
  for (const { title, names, sentences } of records)
    for (const text of [title, ...names, ...sentences.map((sentence) => sentence.text)])
      lexicon.cut(text.normalize('NFC'));
  return lexicon.files();
}

function filesOf(forms: ReadonlyMap<string, ReadonlyMap<string, number>>): LexiconFiles {
  const keys = [...forms.keys()].sort();
  const words = new Map<string, Record<string, string | 0>>();
  for (const key of keys) {
    const form = usual(forms.get(key) ?? new Map<string, number>());
    const start = key.slice(0, START);
    const file = words.get(start) ?? {};
    file[key] = form === key ? 0 : form;
    words.set(start, file);
  }
  const meant = keys.filter(mayBeMeant);
  const numbered = listsNeeded(meant.length);
  const lists = new Map<string | number, string[]>();
  // Each list that may be asked for is there, be it of nothing.
  for (let number = 0; number < numbered; number += 1) lists.set(number, []);
  for (const key of keys) if (/^\p{L}/u.test(key)) lists.set(key.slice(0, 1), []);
  for (const key of meant)
    for (const name of [key.slice(0, 1), ...listsFor(key, numbered)]) lists.get(name)?.push(key);
  return { words, lists: new Map([...lists].map(([name, list]) => [name, list.join(' ')])), numbered };
}

/** The commonest form; of equally common ones the one in lower case, as inside a sentence. */
function usual(counts: ReadonlyMap<string, number>): string {
  const lower = (form: string) => (form === form.toLowerCase() ? 0 : 1);
  const sorted = [...counts].sort(
    ([a, m], [b, n]) => n - m || lower(a) - lower(b) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return sorted[0]?.[0] ?? '';
}
