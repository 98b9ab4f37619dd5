/**
 * Every word of the corpus, by its first sign and by its first two: what tells a word that no document has from one
 * that they have, and whence « vouliez-vous dire … ? » proposes. A search loads the small files, those of two signs;
 * only a word that nobody knows has it read those of one.
 */
import { START, type LexiconFile } from '../files.ts';
import { tokensOf, type Token } from '../words/tokens.ts';
import type { SearchRecord } from './record.ts';

/** The words met so far, each key with the forms that it has and how often. */
export class Lexicon {
  readonly #forms = new Map<string, Map<string, number>>();

  #note(key: string, form: string): void {
    const counts = this.#forms.get(key);
    if (counts === undefined) this.#forms.set(key, new Map([[form, 1]]));
    else counts.set(form, (counts.get(form) ?? 0) + 1);
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

  /** By the signs with which they begin. */
  files(): Map<string, LexiconFile> {
    return filesOf(this.#forms);
  }
}

/** The words of some records, cut for them alone: a build notes them as it indexes. */
export function lexiconFiles(records: readonly SearchRecord[]): Map<string, LexiconFile> {
  const lexicon = new Lexicon();
  for (const { title, names, sentences } of records)
    for (const text of [title, ...names, ...sentences.map((sentence) => sentence.text)])
      lexicon.cut(text.normalize('NFC'));
  return lexicon.files();
}

function filesOf(forms: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, LexiconFile> {
  const files = new Map<string, Record<string, string | 0>>();
  for (const key of [...forms.keys()].sort()) {
    const form = usual(forms.get(key) ?? new Map<string, number>());
    for (const start of new Set([key.slice(0, 1), key.slice(0, START)])) {
      const file = files.get(start) ?? {};
      file[key] = form === key ? 0 : form;
      files.set(start, file);
    }
  }
  return files;
}

/** The commonest form; of equally common ones the one in lower case, as inside a sentence. */
function usual(counts: ReadonlyMap<string, number>): string {
  const lower = (form: string) => (form === form.toLowerCase() ? 0 : 1);
  const sorted = [...counts].sort(
    ([a, m], [b, n]) => n - m || lower(a) - lower(b) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return sorted[0]?.[0] ?? '';
}
