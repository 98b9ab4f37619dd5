import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { ownSides, sideOf, sidesByMonth, sidesOfMonth } from '#exports/sides.ts';

export const getStaticPaths = () => {
  const graph = getGraph();
  return [
    ...[...sidesByMonth(graph)].map(([part, some]) => ({
      params: { part },
      props: { read: () => sidesOfMonth(graph, some) },
    })),
    ...ownSides(graph).flatMap(({ communique, names }) =>
      names.map((part) => ({ params: { part }, props: { read: () => sideOf(graph, communique) } })),
    ),
  ];
};

export const GET: APIRoute<{ read: () => object }> = ({ props }) =>
  new Response(JSON.stringify(props.read()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
