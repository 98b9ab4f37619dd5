import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { DATASETS, datasetJson, type Dataset } from '../../../exports/records.ts';

export const getStaticPaths = () =>
  DATASETS.map((dataset) => ({ params: { dataset: dataset.name }, props: { dataset } }));

export const GET: APIRoute<{ dataset: Dataset }> = async ({ props }) =>
  new Response(datasetJson(props.dataset, await getGraph()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
