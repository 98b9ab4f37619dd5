import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { schemaFiles } from '#exports/datapackage.ts';
import { LINE_SCHEMA, lineSchema } from '#exports/line-schema.ts';

export const getStaticPaths = () =>
  [[LINE_SCHEMA, lineSchema()] as const, ...schemaFiles(getGraph())].map(([file, text]) => ({
    params: { schema: file.replace('.schema.json', '') },
    props: { text },
  }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
