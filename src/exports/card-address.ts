/**
 * Where the card of a figure is. One page holds the cards of a document, and its address after `#` says which of them it
 * shows. A figure that had been published when each had a page of its own keeps it: others frame that address.
 */
import type { Graph } from '#graph/graph.ts';
import { datedName } from '#kinds/communiques/named.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { cardsUrl, ownCardUrl } from '#site/urls.ts';
import { withPages } from '#views/withdrawn.ts';
import { keepsOwn } from '#views/kept.ts';

/** Address of the card of a figure, from the root of the host. */
export const cardUrl = (figure: FigureNode): string =>
  keepsOwn(figure) ? ownCardUrl(figure.id) : `${cardsUrl(figure.passage.communique.id)}#${figure.id}`;

/** The figures whose card has a page of its own. */
export const ownCards = (graph: Graph): FigureNode[] => withPages(graph, 'figures').filter(keepsOwn);

/**
 * The other figures, by the document that says them: those that the site shows first. What was withdrawn leads to a
 * document of a world of its own, which is the same document, at the same address.
 */
export function cardsByDocument(graph: Graph): Map<CommuniqueNode, FigureNode[]> {
  const cards = new Map<string, { document: CommuniqueNode; figures: FigureNode[] }>();
  for (const figure of withPages(graph, 'figures').filter((one) => !keepsOwn(one))) {
    const document = figure.passage.communique;
    const there = cards.get(document.id);
    if (there === undefined) cards.set(document.id, { document, figures: [figure] });
    else there.figures.push(figure);
  }
  return new Map([...cards.values()].map(({ document, figures }) => [document, figures]));
}

/** What the page of the cards of a document is called. */
export const cardsTitle = (communique: CommuniqueNode): string => `Les chiffres : ${datedName(communique)}`;
