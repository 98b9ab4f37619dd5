import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { themeFeed } from '#exports/feeds/documents.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';

export async function getStaticPaths() {
  const { themes } = await getGraph();
  return themes.map((theme) => ({ params: { id: theme.id }, props: { theme } }));
}

export const GET: APIRoute<{ theme: ThemeNode }> = async ({ props }) =>
  new Response(themeFeed(props.theme, (await getGraph()).site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
