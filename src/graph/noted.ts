/** The graph, each node of which notes what pages read of it. */
import { notedWorld } from '#noted/nodes.ts';
import type { Notes } from '#noted/notes.ts';
import type { Graph } from './graph.ts';

/** They hold what was read of one entry, and lead to no node. */
const LEAVES: ReadonlySet<string> = new Set(['data', 'document', 'plain', 'transcription']);

/** What every node has, and no value of a node. */
const isNode = (object: object): object is { kind: string; id: string } =>
  'kind' in object && 'id' in object && 'path' in object && 'data' in object;

/**
 * Puts in each place of the graph, and for good, what notes its reads. What was withdrawn stands in a world of its own,
 * where a node may have the name of another.
 */
export function notedGraph(graph: Graph, notes: Notes): Graph {
  const before = graph.before && notedAs(graph.before, 'before', notes);
  return notedAs({ ...graph, before }, 'graph', notes);
}

function notedAs(graph: Graph, world: string, notes: Notes): Graph {
  const nameOf = (object: object): string | undefined => {
    if (object === graph) return world;
    if (object === graph.site) return `${world} site`;
    return isNode(object) ? `${world} ${object.kind}/${object.id}` : undefined;
  };
  return notedWorld(graph, { nameOf, leaves: LEAVES }, notes);
}
