import type { APIRoute } from 'astro';
import { getGraph } from '../content.graph.ts';
import { deadlinesCalendar } from '#exports/agenda.ts';

export const GET: APIRoute = () =>
  new Response(deadlinesCalendar(getGraph()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
