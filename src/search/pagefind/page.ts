/** A record's texts → the tokens of a page of the index, one place each, so that a place of the index is a place of the text. */
import { tokensOf, type Token } from '../words/tokens.ts';
import { samePlace } from './terms.ts';

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

/** What a field is of a page: Pagefind weighs the words of each sort in its own way. */
export const SORTS = ['title', 'name', 'text'] as const;
export type Sort = (typeof SORTS)[number];

/** Tokens in a row; each is the keys of one word, as {@link samePlace} writes them. */
export interface Field {
  sort: Sort;
  /** The place of the first. */
  start: number;
  tokens: readonly string[];
}

/** In Pagefind's index a word of a title counts seven times one of the text; another name must count as much. */
export const NAME_WEIGHT = 7;

const HTML: Readonly<Record<Sort, (words: string) => string>> = {
  title: (words) => `<h1 data-pagefind-meta="title">${words}</h1>`,
  name: (words) => `<p data-pagefind-weight="${NAME_WEIGHT}">${words}</p>`,
  text: (words) => `<p>${words}</p>`,
};

/** Fields as Pagefind is given them. Keys are letters and digits: none is a sign of HTML. */
export function htmlOf(fields: readonly Pick<Field, 'sort' | 'tokens'>[]): string {
  const body = fields.map(({ sort, tokens }) => HTML[sort](tokens.join(' '))).join('');
  return `<!doctype html><html lang="fr"><body><main data-pagefind-body>${body}</main></body></html>`;
}

/** Cuts a text, in NFC, into its tokens. */
export type Cut = (text: string) => readonly Token[];

/** A page of the index, and the places of its tokens at which its sentences begin, then the one after the last. */
export interface IndexedPage {
  fields: readonly Field[];
  starts: readonly number[];
}

/**
 * A page of the index. The order of its parts is that in which a record is shown: title, names, sentences; each is a
 * place away from the one before, unless it follows it: no exact words run over it. `cut` may note what it cuts: cutting
 * is most of what an index costs, and is done once.
 */
export function indexedPage({ title, names, sentences }: PageTexts, cut: Cut = tokensOf): IndexedPage {
  const cutText = (text: string) => cut(text.normalize('NFC'));
  let end = 0;
  const field = (sort: Sort, tokens: readonly Token[], isApart: boolean, after?: Token): Field => {
    const start = end + Number(isApart);
    end = start + tokens.length;
    return {
      sort,
      start,
      tokens: tokens.map((token, at) => samePlace(token.keys, (tokens[at + 1] ?? after)?.keys)),
    };
  };
  const first = field('title', cutText(title), false);
  const others = names.map((name) => field('name', cutText(name), true));
  const texts = sentences.map(({ text, follows = false }) => ({ tokens: cutText(text), follows }));
  const said = texts.map(({ tokens, follows }, rank) => {
    const next = texts[rank + 1];
    return field('text', tokens, !follows, next?.follows ? next.tokens[0] : undefined);
  });
  return { fields: [first, ...others, ...said], starts: [...said.map(({ start }) => start), end] };
}
