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
import { keepsOwn } from './kept.ts';

/** Address of the card of a figure, from the root of the host. */
export const cardUrl = (figure: FigureNode): string =>
  keepsOwn(figure) ? ownCardUrl(figure.id) : `${cardsUrl(figure.passage.communique.id)}#${figure.id}`;

/** The figures whose card has a page of its own. */
export const ownCards = (graph: Graph): FigureNode[] => withPages(graph, 'figures').filter(keepsOwn);

/** The other figures, by the document that says them. */
export const cardsByDocument = (graph: Graph): Map<CommuniqueNode, FigureNode[]> =>
  Map.groupBy(
    withPages(graph, 'figures').filter((figure) => !keepsOwn(figure)),
    ({ passage }) => passage.communique,
  );

/** What the page of the cards of a document is called. */
export const cardsTitle = (communique: CommuniqueNode): string => `Les chiffres : ${datedName(communique)}`;
