/**
 * Every word of the corpus, by its first sign and by its first two: what tells a word that no document has from one
 * that they have, and whence « vouliez-vous dire … ? » proposes. A search loads the small files, those of two signs;
 * only a word that nobody knows has it read those of one.
 */
import { START, type LexiconFile } from '../files.ts';
import { tokensOf } from '../words/tokens.ts';
import type { SearchRecord } from './record.ts';

export function lexiconFiles(records: readonly SearchRecord[]): Map<string, LexiconFile> {
  const forms = new Map<string, Map<string, number>>();
  const note = (key: string, form: string) => {
    const counts = forms.get(key) ?? new Map<string, number>();
    counts.set(form, (counts.get(form) ?? 0) + 1);
    forms.set(key, counts);
  };
  for (const { title, names, sentences } of records)
    for (const text of [title, ...names, ...sentences.map((sentence) => sentence.text)]) {
      const words = text.normalize('NFC');
      for (const { keys, start, end } of tokensOf(words)) {
        note(keys[0], words.slice(start, end));
        for (const key of keys.slice(1)) note(key, key);
      }
    }
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
