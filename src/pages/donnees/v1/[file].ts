import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { DATA_FILES, DATA_FORMATS, dataFileText, type DataFile } from '#exports/data-files.ts';

export const getStaticPaths = () =>
  DATA_FILES.map((dataFile) => ({ params: { file: dataFile.file }, props: { dataFile } }));

export const GET: APIRoute<{ dataFile: DataFile }> = ({ props: { dataFile } }) =>
  new Response(dataFileText(dataFile, getGraph()), {
    headers: { 'Content-Type': `${DATA_FORMATS[dataFile.format].type}; charset=utf-8` },
  });
