import type { APIRoute } from 'astro';
import { getGraph } from '../content.graph.ts';
import { pagesOf, type SitePage } from '#exports/pages-of.ts';
import { sitemapPart, sitemapParts } from '#exports/sitemap.ts';

export function getStaticPaths() {
  const parts = sitemapParts(pagesOf(getGraph()));
  return parts.map(({ name, pages }) => ({ params: { part: name }, props: { pages } }));
}

export const GET: APIRoute<{ pages: readonly SitePage[] }> = ({ props }) =>
  new Response(sitemapPart(props.pages), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
