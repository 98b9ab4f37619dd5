import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { withPages } from '#views/withdrawn.ts';
import { dossierFeed } from '#exports/feeds/documents.ts';
import type { DossierNode } from '#kinds/dossiers/node.ts';

export function getStaticPaths() {
  return withPages(getGraph(), 'dossiers').map((dossier) => ({
    params: { id: dossier.id },
    props: { dossier },
  }));
}

export const GET: APIRoute<{ dossier: DossierNode }> = ({ props }) =>
  new Response(dossierFeed(props.dossier, getGraph()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
