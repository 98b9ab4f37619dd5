/** The graph, for pages: the same one that the collections were filled from. */
import { contentRoot } from './content.loader.ts';
import { sharedWorld } from '#graph/load.ts';
import type { Graph } from '#graph/graph.ts';

export async function getGraph(): Promise<Graph> {
  return sharedWorld(contentRoot()).graph;
}
