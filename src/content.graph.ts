/** What pages show: the graph, and the text of the site's own pages. */
import { getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { contentRoot } from './content.root.ts';
import { sharedWorld } from '#graph/load.ts';
import type { Graph } from '#graph/nodes.ts';

export async function getGraph(): Promise<Graph> {
  return sharedWorld(contentRoot()).graph;
}

/** The source of a page of the graph, for `render()`. */
export async function pageSource(id: string): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', id);
  if (entry === undefined) throw new Error(`no source of the page ${id}`);
  return entry;
}
