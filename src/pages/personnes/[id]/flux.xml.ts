import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { withPages } from '#views/withdrawn.ts';
import { personFeed } from '#exports/feeds/sayings.ts';
import type { PersonNode } from '#kinds/people/node.ts';

export function getStaticPaths() {
  return withPages(getGraph(), 'people').map((person) => ({ params: { id: person.id }, props: { person } }));
}

export const GET: APIRoute<{ person: PersonNode }> = ({ props }) =>
  new Response(personFeed(props.person, getGraph()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
