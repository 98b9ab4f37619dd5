import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { corpusIndex } from '#exports/corpus.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(corpusIndex(getGraph())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
