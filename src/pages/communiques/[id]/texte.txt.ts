import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { withPages } from '#views/withdrawn.ts';
import { communiqueText } from '#exports/plain-text.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';

export function getStaticPaths() {
  return withPages(getGraph(), 'communiques').map((communique) => ({
    params: { id: communique.id },
    props: { communique },
  }));
}

export const GET: APIRoute<{ communique: CommuniqueNode }> = ({ props }) =>
  new Response(communiqueText(props.communique, getGraph().site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
