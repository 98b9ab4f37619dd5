import type { APIRoute } from 'astro';
import { getGraph } from '../content.graph.ts';
import { pagesOf } from '#exports/pages-of.ts';
import { sitemapIndex, sitemapParts } from '#exports/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapIndex(sitemapParts(pagesOf(getGraph()))), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
