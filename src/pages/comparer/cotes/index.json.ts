import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { sidesOf } from '#exports/sides.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(sidesOf(getGraph())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
