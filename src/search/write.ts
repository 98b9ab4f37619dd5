/** Writes what the search loads: Pagefind's index of the graph, and beside it the facets, the words and the synonyms. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Made } from '#text/made-once.ts';
import type { Graph } from '#graph/graph.ts';
import { SEARCH_INDEX } from '#site/policies.ts';
import {
  LEXICON_FOLDER,
  lexiconFile,
  listFile,
  SORTS_FILE,
  facetsFile,
  placesFile,
  type LexiconFile,
  type Runs,
  type SortsFile,
} from './files.ts';
import { shortDigest } from './pagefind/digest.ts';
import { toCuts } from './pagefind/stems.ts';
import { stemmerIn, writeIndex } from './pagefind/write.ts';
import { cutPages } from './cut-pages.ts';
import { facetFile } from './records/facet-file.ts';
import { numbered, searchRecords, typeRanges } from './records/index.ts';
import { Lexicon } from './records/lexicon-files.ts';
import { placesOf, runsOf } from './records/places-file.ts';
import type { SearchRecord } from './records/record.ts';
import { shownRecord } from './records/shown.ts';
import { synonymsOf } from '#kinds/vocabulary/search.ts';

/**
 * Indexes `graph` into its own folder under `site`, the folder of a built site. Gives the number of records indexed.
 * @param made what was made of its texts by another build
 * @throws with Pagefind's own words if it refuses a page, and if it is not the Pagefind that is known here
 */
export async function writeSearchIndex(graph: Graph, site: string, made?: Made): Promise<number> {
  const folder = join(site, SEARCH_INDEX);
  const records = searchRecords(graph);
  const slots = numbered(records);
  const words = new Lexicon();
  const runs = new Map<SearchRecord, Runs>();
  const versions = await writeIndex(
    slots.map(
      (record) =>
        record && {
          url: record.url,
          texts: record,
          content: shownRecord(record),
          placed: record.parts && ((starts) => runs.set(record, runsOf(record, starts))),
        },
    ),
    folder,
    cutPages(words, made?.of('cut pages')),
    made?.of('packed records'),
  );
  const write = (path: string, data: unknown) =>
    writeFileSync(join(folder, path), `${JSON.stringify(data)}\n`);
  const writeNamed = (nameOf: (digest: string) => string, data: unknown): string => {
    const name = nameOf(shortDigest(Buffer.from(JSON.stringify(data))));
    write(name, data);
    return name;
  };
  mkdirSync(join(folder, LEXICON_FOLDER));
  const lexicon = words.files();
  const stemmer = await stemmerIn(folder, versions);
  for (const [start, forms] of lexicon.words) {
    const keys = Object.keys(forms);
    const file: LexiconFile = {
      forms,
      ...toCuts(
        keys,
        keys.map((key) => stemmer(key)[0] ?? key),
      ),
    };
    write(lexiconFile(start), file);
  }
  for (const [name, list] of lexicon.lists) write(listFile(name), list);
  const sorts: SortsFile = {
    ...versions,
    facets: writeNamed(facetsFile, facetFile(slots)),
    places: writeNamed(placesFile, placesOf(slots, runs)),
    types: typeRanges(slots),
    synonyms: synonymsOf(graph.vocabulary),
    starts: [...lexicon.words.keys()].sort(),
    lists: lexicon.numbered,
  };
  write(SORTS_FILE, sorts);
  return records.length;
}
