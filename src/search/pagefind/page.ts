/** Records → what Pagefind indexes: pages of keys, one place per token, so that a place of the index is a place of the text. */
import { indexKey } from './terms.ts';
import { tokensOf } from '../words/tokens.ts';
import type { SearchRecord } from '../records/record.ts';

/** As Pagefind weighs: a word of a title counts seven times one of the text, and another name as much. */
const NAME_WEIGHT = 7;

/** The keys of a text, a token per word. The index cuts at `|` without moving on: each key answers at the same place. */
const keysOf = (text: string): string =>
  tokensOf(text.normalize('NFC'))
    .map(({ keys }) => [...new Set(keys.map(indexKey))].join('|'))
    .join(' ');

/** A page of the index. The order of its parts is that in which {@link SearchRecord} is shown: title, names, sentences. */
export function indexedPage({ title, names, sentences }: SearchRecord): string {
  const others = names.map((name) => `<p data-pagefind-weight="${NAME_WEIGHT}">${keysOf(name)}</p>`).join('');
  const said = sentences.map(({ text }) => `<p>${keysOf(text)}</p>`).join('');
  return (
    `<!doctype html><html lang="fr"><body><main data-pagefind-body>` +
    `<h1 data-pagefind-meta="title">${keysOf(title)}</h1>${others}${said}</main></body></html>`
  );
}
