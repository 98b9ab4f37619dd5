import type { APIRoute } from 'astro';
import { getGraph, getMade } from '../../../../content.graph.ts';
import { corpusClues } from '#exports/corpus.ts';
import type { ClueFileMaker } from '#exports/clues.ts';

export const getStaticPaths = () =>
  corpusClues(getGraph(), getMade()).map((make, shard) => ({
    params: { shard: String(shard) },
    props: { make },
  }));

export const GET: APIRoute<{ make: ClueFileMaker }> = ({ props }) =>
  new Response(JSON.stringify(props.make()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
