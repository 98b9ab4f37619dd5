/** A record's texts → the page that Pagefind indexes: keys, one place per token, so that a place of the index is a place of the text. */
import { tokensOf, type Token } from '../words/tokens.ts';
import { samePlace } from './terms.ts';

/** What a page is made of. */
export interface PageTexts {
  title: string;
  /** Other names, which weigh as much as the title. */
  names: readonly string[];
  sentences: readonly { text: string }[];
}

/** In Pagefind's index a word of a title counts seven times one of the text; another name must count as much. */
export const NAME_WEIGHT = 7;

/** Cuts a text, in NFC, into its tokens. */
export type Cut = (text: string) => readonly Token[];

/**
 * A page of the index. The order of its parts is that in which a record is shown: title, names, sentences. `cut` may
 * note what it cuts: cutting is most of what an index costs, and is done once.
 */
export function indexedPage({ title, names, sentences }: PageTexts, cut: Cut = tokensOf): string {
  /** The keys of a text, a token per word. */
  const keysOf = (text: string): string =>
    cut(text.normalize('NFC'))
      .map(({ keys }) => samePlace(keys))
      .join(' ');
  const others = names.map((name) => `<p data-pagefind-weight="${NAME_WEIGHT}">${keysOf(name)}</p>`).join('');
  const said = sentences.map(({ text }) => `<p>${keysOf(text)}</p>`).join('');
  return (
    `<!doctype html><html lang="fr"><body><main data-pagefind-body>` +
    `<h1 data-pagefind-meta="title">${keysOf(title)}</h1>${others}${said}</main></body></html>`
  );
}
