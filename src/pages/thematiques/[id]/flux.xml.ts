import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { withPages } from '#views/withdrawn.ts';
import { themeFeed } from '#exports/feeds/documents.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';

export function getStaticPaths() {
  return withPages(getGraph(), 'themes').map((theme) => ({ params: { id: theme.id }, props: { theme } }));
}

export const GET: APIRoute<{ theme: ThemeNode }> = ({ props }) =>
  new Response(themeFeed(props.theme, getGraph()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
