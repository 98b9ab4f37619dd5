import type { APIRoute } from 'astro';
import { getGraph } from '../content.graph.ts';
import { siteFeed } from '#exports/feeds/documents.ts';

export const GET: APIRoute = () =>
  new Response(siteFeed(getGraph()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
