import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { corpusParts } from '#exports/corpus.ts';
import type { CorpusDocument } from '#verifier/corpus-file.ts';

export const getStaticPaths = () =>
  corpusParts(getGraph()).map((documents, part) => ({
    params: { part: String(part) },
    props: { documents },
  }));

export const GET: APIRoute<{ documents: CorpusDocument[] }> = ({ props }) =>
  new Response(JSON.stringify(props.documents), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
