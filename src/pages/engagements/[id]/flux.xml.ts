import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { commitmentFeed } from '#exports/feeds/sayings.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';

export async function getStaticPaths() {
  const { commitments } = await getGraph();
  return commitments.map((commitment) => ({ params: { id: commitment.id }, props: { commitment } }));
}

export const GET: APIRoute<{ commitment: CommitmentNode }> = async ({ props }) =>
  new Response(commitmentFeed(props.commitment, (await getGraph()).site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
