import type { APIRoute } from 'astro';
import { getGraph } from '../content.graph.ts';
import { pagesOf } from '#exports/pages-of.ts';
import { FORMER_PART, sitemapIndex, sitemapPart, sitemapParts } from '#exports/sitemap.ts';

export function getStaticPaths() {
  const parts = sitemapParts(pagesOf(getGraph()));
  return [
    ...parts.map(({ name, pages }) => ({
      params: { part: name },
      props: { read: () => sitemapPart(pages) },
    })),
    { params: { part: FORMER_PART }, props: { read: () => sitemapIndex(parts) } },
  ];
}

export const GET: APIRoute<{ read: () => string }> = ({ props }) =>
  new Response(props.read(), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
