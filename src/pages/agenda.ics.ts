import type { APIRoute } from 'astro';
import { getGraph } from '../content.graph.ts';
import { agenda } from '#exports/agenda.ts';

export const GET: APIRoute = async () =>
  new Response(agenda(await getGraph()), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
