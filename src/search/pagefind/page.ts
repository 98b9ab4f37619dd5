/** A record's texts → the page that Pagefind indexes: keys, one place per token, so that a place of the index is a place of the text. */
import { tokensOf, type Token } from '../words/tokens.ts';
import { BORDER_KEY, samePlace } from './terms.ts';

/** A sentence; `follows`: it goes on from the one before, where both stand, and exact words may run over the two. */
export interface PageSentence {
  text: string;
  follows?: boolean;
}

/** What a page is made of. */
export interface PageTexts {
  title: string;
  /** Other names, which weigh as much as the title. */
  names: readonly string[];
  sentences: readonly PageSentence[];
}

/** In Pagefind's index a word of a title counts seven times one of the text; another name must count as much. */
export const NAME_WEIGHT = 7;

/** Cuts a text, in NFC, into its tokens. */
export type Cut = (text: string) => readonly Token[];

/** A page of the index, and the places of its tokens at which its sentences begin, then the one after the last. */
export interface IndexedPage {
  html: string;
  starts: readonly number[];
}

/**
 * A page of the index. The order of its parts is that in which a record is shown: title, names, sentences; each is a
 * place away from the one before, unless it follows it. `cut` may note what it cuts: cutting is most of what an index
 * costs, and is done once.
 */
export function indexedPage({ title, names, sentences }: PageTexts, cut: Cut = tokensOf): IndexedPage {
  const cutText = (text: string) => cut(text.normalize('NFC'));
  let end = 0;
  /** The keys of a field, a token per word, and its first place. */
  const field = (tokens: readonly Token[], isApart: boolean, after?: Token) => {
    const start = end + Number(isApart);
    end = start + tokens.length;
    const keys = tokens.map((token, at) => samePlace(token.keys, (tokens[at + 1] ?? after)?.keys)).join(' ');
    return { keys: isApart ? `${BORDER_KEY} ${keys}` : keys, start };
  };
  const first = `<h1 data-pagefind-meta="title">${field(cutText(title), false).keys}</h1>`;
  const others = names.map(
    (name) => `<p data-pagefind-weight="${NAME_WEIGHT}">${field(cutText(name), true).keys}</p>`,
  );
  const texts = sentences.map(({ text, follows = false }) => ({ tokens: cutText(text), follows }));
  const said = texts.map(({ tokens, follows }, rank) => {
    const next = texts[rank + 1];
    return field(tokens, !follows, next?.follows ? next.tokens[0] : undefined);
  });
  const body = [first, ...others, ...said.map(({ keys }) => `<p>${keys}</p>`)].join('');
  return {
    html: `<!doctype html><html lang="fr"><body><main data-pagefind-body>${body}</main></body></html>`,
    starts: [...said.map(({ start }) => start), end],
  };
}
