import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { dataPackage } from '#exports/datapackage.ts';

export const GET: APIRoute = () =>
  new Response(dataPackage(getGraph()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
