import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { sideOf } from '#exports/sides.ts';
import type { SideFile } from '#client/compare/side-file.ts';

export const getStaticPaths = () => {
  const graph = getGraph();
  return graph.communiques.map((communique) => ({
    params: { id: communique.id },
    props: { side: sideOf(graph, communique) },
  }));
};

export const GET: APIRoute<{ side: SideFile }> = ({ props }) =>
  new Response(JSON.stringify(props.side), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
