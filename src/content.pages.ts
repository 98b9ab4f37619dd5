/** The text of the site's own pages, compiled. */
import type { MDXInstance } from 'astro';

/** The pages' folder, wherever the content is (astro.config.mjs). */
const SOURCES = import.meta.glob<MDXInstance<Record<string, never>>>('@pages/*.mdx');

/** The text of a page of the graph, compiled, and its titles. */
export async function pageText(id: string): Promise<MDXInstance<Record<string, never>>> {
  const [, load] = Object.entries(SOURCES).find(([path]) => path.endsWith(`/${id}.mdx`)) ?? [];
  if (load === undefined) throw new Error(`no source of the page ${id}`);
  return load();
}
