import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { dcatCatalogue } from '#exports/dcat.ts';

export const GET: APIRoute = () =>
  new Response(dcatCatalogue(getGraph()), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
