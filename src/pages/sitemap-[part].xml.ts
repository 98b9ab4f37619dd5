import type { APIRoute } from 'astro';
import { getGraph } from '../content.graph.ts';
import { pagesOf } from '#exports/pages-of.ts';
import { formerParts, sitemapIndex, sitemapPart, sitemapParts } from '#exports/sitemap.ts';

export function getStaticPaths() {
  const pages = pagesOf(getGraph());
  const parts = sitemapParts(pages);
  return [
    ...parts.map(({ name, pages: some }) => ({
      params: { part: name },
      props: { read: () => sitemapPart(some) },
    })),
    ...formerParts(pages).map((part) => ({ params: { part }, props: { read: () => sitemapIndex(parts) } })),
  ];
}

export const GET: APIRoute<{ read: () => string }> = ({ props }) =>
  new Response(props.read(), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
