/** What pages show: the graph, and the text of the site's own pages. */
import type { MDXInstance } from 'astro';
import { nodeLoad } from './content.load.ts';
import { contentRoot, showsDrafts } from './content.root.ts';
import type { Graph } from '#graph/graph.ts';

export function getGraph(): Graph {
  return nodeLoad().sharedWorld(contentRoot(), showsDrafts()).graph;
}

/** The pages' folder, wherever the content is (astro.config.mjs). */
const SOURCES = import.meta.glob<MDXInstance<Record<string, never>>>('@pages/*.mdx');

/** The text of a page of the graph, compiled, and its titles. */
export async function pageText(id: string): Promise<MDXInstance<Record<string, never>>> {
  const [, load] = Object.entries(SOURCES).find(([path]) => path.endsWith(`/${id}.mdx`)) ?? [];
  if (load === undefined) throw new Error(`no source of the page ${id}`);
  return load();
}
