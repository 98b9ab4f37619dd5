/** A figure in schema.org's words. */
import type { Quotation } from 'schema-dts';
import { identity, pointer, pointing, proven } from '#exports/json-ld/things.ts';
import { absoluteUrl } from '#site/urls.ts';
import type { FigureNode } from './node.ts';

/** A figure is the words that give it. */
export function figureQuotation(node: FigureNode): Quotation {
  const { words, communique: source, url } = node.passage;
  return {
    '@type': 'Quotation',
    ...identity(node),
    text: words,
    datePublished: source.date,
    isPartOf: pointer(source),
    citation: absoluteUrl(url),
    inLanguage: 'fr',
    ...pointing('about', [...proven(node.themes), ...proven(node.commitments)]),
  };
}
