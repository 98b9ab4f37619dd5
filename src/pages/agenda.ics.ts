import type { APIRoute } from 'astro';
import { getGraph } from '../content.graph.ts';
import { agenda } from '#exports/agenda.ts';

export const GET: APIRoute = () =>
  new Response(agenda(getGraph()), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
