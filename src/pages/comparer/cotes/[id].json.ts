import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { sideOf } from '#exports/sides.ts';
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';

export const getStaticPaths = () => {
  const graph = getGraph();
  return graph.communiques.map((communique) => ({
    params: { id: communique.id },
    props: { graph, communique },
  }));
};

export const GET: APIRoute<{ graph: Graph; communique: CommuniqueNode }> = ({ props }) =>
  new Response(JSON.stringify(sideOf(props.graph, props.communique)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
