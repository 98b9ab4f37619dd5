import type { APIRoute } from 'astro';
import { withPages } from '#views/withdrawn.ts';
import { sourceBytes } from '../../../content.files.ts';
import { getGraph } from '../../../content.graph.ts';

export function getStaticPaths() {
  return withPages(getGraph(), 'communiques').flatMap(({ id, transcription }) =>
    transcription === undefined ? [] : [{ params: { id }, props: { source: transcription.source } }],
  );
}

export const GET: APIRoute<{ source: string }> = ({ props }) =>
  new Response(sourceBytes(props.source), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
