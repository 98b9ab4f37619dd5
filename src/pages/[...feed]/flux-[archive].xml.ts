import type { APIRoute } from 'astro';
import { archivePages, type ArchivePage } from '#exports/feeds/all.ts';
import { written } from '#site/urls.ts';
import { getGraph } from '../../content.graph.ts';

export const getStaticPaths = () =>
  archivePages(getGraph()).map((archive) => ({
    params: { feed: written(archive.page).slice(1, -1) || undefined, archive: archive.name },
    props: { archive },
  }));

export const GET: APIRoute<{ archive: ArchivePage }> = ({ props }) =>
  new Response(props.archive.text(), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
