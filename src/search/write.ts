/** Writes what the search loads: Pagefind's index of the graph, and beside it the facets, the words and the synonyms. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { facetFile } from './records/facet-file.ts';
import { indexedPage } from './pagefind/page.ts';
import { lexiconFiles } from './records/lexicon-files.ts';
import { shownRecord } from './records/shown.ts';
import { searchRecords, typeRanges } from './records/index.ts';
import { synonymsOf } from './records/synonyms.ts';
import type { Graph } from '#graph/nodes.ts';
import type { SortsFile } from './files.ts';
import { compactIndex } from './pagefind/compact.ts';

/** Interfaces that we do not use, the page's half of an engine whose worker we ask directly, and the engine for unknown languages. */
const UNUSED = /^(pagefind\.js$|pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/**
 * Indexes `graph` into `folder`/pagefind/. Gives the number of records indexed.
 * @throws with Pagefind's own words if it refuses a page.
 */
export async function writeSearchIndex(graph: Graph, folder: string): Promise<number> {
  const outputPath = join(folder, 'pagefind');
  const records = searchRecords(graph);
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(errors.join('\n'));
  try {
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.url, content: indexedPage(record) });
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join(', ')}`);
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    for (const name of readdirSync(outputPath)) if (UNUSED.test(name)) rmSync(join(outputPath, name));
    const build = compactIndex(
      outputPath,
      records.map((record) => ({ url: record.url, content: shownRecord(record) })),
    );
    const write = (path: string, data: unknown) =>
      writeFileSync(join(outputPath, path), `${JSON.stringify(data)}\n`);
    mkdirSync(join(outputPath, 'mots'));
    const lexicon = lexiconFiles(records);
    for (const [start, words] of lexicon) write(`mots/${start}.json`, words);
    write('facettes.json', facetFile(records));
    const sorts: SortsFile = {
      build,
      types: typeRanges(records),
      synonyms: synonymsOf(graph),
      starts: [...lexicon.keys()].sort(),
    };
    write('sortes.json', sorts);
    return records.length;
  } finally {
    // Its last files are on the disk by now: closing sooner could leave them empty.
    await close();
  }
}
