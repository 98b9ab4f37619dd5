/** Writes Pagefind's index of the graph, and only the files that a reader's browser asks for. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchPages } from '../../src/exports/search.ts';
import type { Graph } from '../../src/graph/nodes.ts';
import { orderIndex } from './pagefind-order.ts';

/** Interfaces that we do not use and the engine for unknown languages: half a megabyte that nobody would load. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/**
 * Indexes `graph` into `folder`/pagefind/. Gives the number of pages indexed.
 * @throws with Pagefind's own words if it refuses a page.
 */
export async function writeSearchIndex(graph: Graph, folder: string): Promise<number> {
  const outputPath = join(folder, 'pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(errors.join('\n'));
  try {
    const pages = searchPages(graph);
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(', ')}`);
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    for (const name of readdirSync(outputPath)) if (UNUSED.test(name)) rmSync(join(outputPath, name));
    orderIndex(outputPath);
    return pages.length;
  } finally {
    await close();
  }
}
