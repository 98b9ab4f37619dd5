import type { APIRoute } from 'astro';
import { getGraph } from '../../../../content.graph.ts';
import { corpusClues } from '#exports/corpus.ts';
import type { ClueFile } from '#verifier/clues.ts';

export const getStaticPaths = () =>
  corpusClues(getGraph()).map((file, shard) => ({ params: { shard: String(shard) }, props: { file } }));

export const GET: APIRoute<{ file: ClueFile }> = ({ props }) =>
  new Response(JSON.stringify(props.file), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
