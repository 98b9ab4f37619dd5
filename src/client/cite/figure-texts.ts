/** The texts of a figure that a reader copies, made of the sentence that the page shows. */
import { escapeMarkdown, escapeMarkup } from '#text/markup.ts';

/** The sentence in three parts: `source` names the document, and leads to `address`, that of the words. */
export interface Cited {
  before: string;
  source: string;
  after: string;
  address: string;
}

/** The sentence and, on a second line, the address of the words. */
export const asText = ({ before, source, after, address }: Cited): string =>
  `${before}${source}${after}\n${address}`;

/** The sentence in Markdown: the document's name leads to the words. */
export const asMarkdown = ({ before, source, after, address }: Cited): string =>
  `${escapeMarkdown(before)}[${escapeMarkdown(source)}](${address})${escapeMarkdown(after)}`;

/** What to paste in a page of another site to show the figure's card there. It runs no script. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}"` +
  ` width="100%" height="460" loading="lazy" style="max-width: 40rem; border: 0"></iframe>`;
