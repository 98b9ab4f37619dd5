import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { DATA_FORMATS } from '#exports/data-files.ts';
import { dataFileText, publishedFiles, type PublishedFile } from '#exports/data-texts.ts';

export const getStaticPaths = () =>
  publishedFiles(getGraph()).map((published) => ({
    params: { file: published.file },
    props: { published },
  }));

export const GET: APIRoute<{ published: PublishedFile }> = ({ props: { published } }) =>
  new Response(dataFileText(published, getGraph()), {
    headers: { 'Content-Type': `${DATA_FORMATS[published.dataFile.format].type}; charset=utf-8` },
  });
