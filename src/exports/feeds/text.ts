/** A document as feeds give it whole: its words and its images, every address absolute. */
import { renderBlocks, renderFootnotes, type RenderOptions } from '#document/html.ts';
import { renderFigure, type Figure } from '#document/html-figure.ts';
import { figureElsewhere } from '#kinds/communiques/figure.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { beside } from '#text/beside.ts';
import { absoluteUrl, pathTo } from '#site/urls.ts';

type Written = Pick<CommuniqueNode, 'document' | 'url'> & Partial<Pick<CommuniqueNode, 'lang' | 'attached'>>;

// Addresses of sentences lead to the page.
const OPTIONS: RenderOptions = {
  headingShift: 1,
  isNameless: true,
  resolveLink: (path) => pathTo(path.slice(1)),
};

/** The images of a document: those that stand in its text, by the leaf that each follows, and the others. */
function figuresOf({ attached, lang = 'fr' }: Written): {
  inText: Map<number, Figure[]>;
  others: Figure[];
} {
  const inText = new Map<number, Figure[]>();
  const others: Figure[] = [];
  for (const image of attached?.images ?? []) {
    const figure = { ...figureElsewhere(image, lang), lang: lang === 'fr' ? undefined : 'fr' };
    const leaf = image.after?.leaf;
    if (leaf === undefined) others.push(figure);
    else inText.set(leaf, [...(inText.get(leaf) ?? []), figure]);
  }
  return { inText, others };
}

/**
 * The words and the images of a document with every address absolute. The renderer writes `href` first
 * and escapes « < » in words, so that `<a href="` is only ever a link.
 */
export function feedHtml(written: Written): string {
  const { document, url, lang = 'fr' } = written;
  const { inText, others } = figuresOf(written);
  const options = inText.size === 0 ? OPTIONS : { ...OPTIONS, figures: inText };
  const html =
    renderBlocks(document.blocks, options) +
    renderFootnotes(document, OPTIONS) +
    others.map(renderFigure).join('');
  const whole = html.replace(/<a href="([#/][^"]*)"/g, (_, href: string) => {
    const target = href.startsWith('#') ? `${url}${href}` : href;
    return `<a href="${absoluteUrl(target)}"`;
  });
  // An entry cannot say its language: its words do.
  return lang === 'fr' ? whole : `<div lang="${lang}">${whole}</div>`;
}

/** {@link feedHtml}, rendered once: a document stands in the feeds of the site and of all its themes. */
export const htmlOf = beside((node: CommuniqueNode): string => feedHtml(node));
