import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { sidesByMonth, sidesOfMonth } from '#exports/sides.ts';
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';

export const getStaticPaths = () => {
  const graph = getGraph();
  return [...sidesByMonth(graph)].map(([month, communiques]) => ({
    params: { month },
    props: { graph, communiques },
  }));
};

export const GET: APIRoute<{ graph: Graph; communiques: readonly CommuniqueNode[] }> = ({ props }) =>
  new Response(JSON.stringify(sidesOfMonth(props.graph, props.communiques)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
