/** Where former addresses lead: one list, for pages of our own and for the rules of hosts. */
import type { Graph } from '#graph/graph.ts';
import type { PagedNode } from '#graph/model.ts';
import type { Move } from '#site/moves.ts';
import { cardsUrl, ownCardUrl, pathTo } from '#site/urls.ts';
import { goneFiles } from '#views/served-files.ts';
import { withdrawnNodes } from '#views/withdrawn.ts';
import { cardsByDocument, ownCards } from './card-address.ts';
import { pagedNodes } from './changes.ts';

/** A former address, and the entry that answers for it. */
export interface FormerAddress {
  /** From the root of the site, without its first and last `/`: `chiffres/places`. */
  path: string;
  node: PagedNode;
}

/** Every former address of the site, in the order of the entries that answer for them. */
export const formerAddresses = (graph: Graph): FormerAddress[] =>
  [...pagedNodes(graph), ...withdrawnNodes(graph)].flatMap((node) =>
    (node.formerly ?? []).map((address) => ({ path: address.slice(1, -1), node })),
  );

/** The folders of addresses that moved: the page of an entry with all that lies under it, and the cards that others frame. */
export function movedFolders(graph: Graph): Move[] {
  const own = new Set<PagedNode>(ownCards(graph));
  const documents = new Set<PagedNode>(cardsByDocument(graph).keys());
  return formerAddresses(graph).flatMap(({ path, node }) => {
    const former = path.slice(path.lastIndexOf('/') + 1);
    return [
      { from: pathTo(`${path}/`), to: node.url },
      ...(own.has(node) ? [{ from: ownCardUrl(former), to: ownCardUrl(node.id) }] : []),
      ...(documents.has(node) ? [{ from: cardsUrl(former), to: cardsUrl(node.id) }] : []),
    ];
  });
}

/**
 * The addresses of what was withdrawn, from the root of the host: a host that can says so in its answer. That of a file
 * has no final `/`; the page that says why stands in a folder of its name.
 */
export const goneUrls = (graph: Graph): string[] => [
  ...withdrawnNodes(graph).map(({ url }) => url),
  ...goneFiles(graph).flatMap(({ url }) => [url, `${url}/`]),
];
