import type { APIRoute } from 'astro';
import { correctionsFeed } from '#exports/feeds/changes.ts';
import { getGraph } from '../../content.graph.ts';

export const GET: APIRoute = () =>
  new Response(correctionsFeed(getGraph()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
