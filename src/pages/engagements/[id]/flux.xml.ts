import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { withPages } from '#views/withdrawn.ts';
import { commitmentFeed } from '#exports/feeds/sayings.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';

export function getStaticPaths() {
  return withPages(getGraph(), 'commitments').map((commitment) => ({
    params: { id: commitment.id },
    props: { commitment },
  }));
}

export const GET: APIRoute<{ commitment: CommitmentNode }> = ({ props }) =>
  new Response(commitmentFeed(props.commitment, getGraph()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
