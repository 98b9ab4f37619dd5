/** What has been withdrawn: its pages stay, and nothing else shows it. */
import type { Graph } from '#graph/graph.ts';
import type { PagedNode } from '#graph/model.ts';
import type { NodeKind, NodeOf } from '#kinds/registry.ts';
import { SECTION_NAMES, type Section } from '#kinds/sections.ts';

/** The nodes of a kind that have a page: those that the site shows, then those that were withdrawn. */
export function withPages<K extends Section & NodeKind>(graph: Graph, kind: K): NodeOf<K>[] {
  const shown = graph[kind] as readonly NodeOf<K>[];
  const before = (graph.before?.[kind] ?? []) as readonly (NodeOf<K> & PagedNode)[];
  return [...shown, ...before.filter(({ withdrawn }) => withdrawn !== undefined)];
}

/** The graph that a node is of: the one that its page must be given. */
export const graphOf = (graph: Graph, { withdrawn }: Pick<PagedNode, 'withdrawn'>): Graph =>
  (withdrawn === undefined ? undefined : graph.before) ?? graph;

/** Everything that was withdrawn, the latest first; of one day, in the order of the sections. */
export const withdrawnNodes = (graph: Graph): PagedNode[] =>
  SECTION_NAMES.flatMap((section): readonly PagedNode[] => graph.before?.[section] ?? [])
    .filter(({ withdrawn }) => withdrawn !== undefined)
    .sort((a, b) => ((a.withdrawn?.day ?? '') < (b.withdrawn?.day ?? '') ? 1 : -1));
