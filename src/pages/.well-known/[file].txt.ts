import type { APIRoute } from 'astro';
import { getGraph } from '../../content.graph.ts';
import { securityText } from '#exports/security.ts';

/** No path at all when nobody can be contacted: an empty file would promise an answer. */
export function getStaticPaths() {
  const text = securityText(getGraph().site);
  return text === undefined ? [] : [{ params: { file: 'security' }, props: { text } }];
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
