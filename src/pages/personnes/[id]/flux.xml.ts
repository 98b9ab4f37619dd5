import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { personFeed } from '#exports/feeds/sayings.ts';
import type { PersonNode } from '#kinds/people/node.ts';

export async function getStaticPaths() {
  const { people } = await getGraph();
  return people.map((person) => ({ params: { id: person.id }, props: { person } }));
}

export const GET: APIRoute<{ person: PersonNode }> = async ({ props }) =>
  new Response(personFeed(props.person, (await getGraph()).site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
