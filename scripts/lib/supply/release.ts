/** What goes with a published site, beside it: the fingerprint of each file, the inventory of what built it, and its open data whole. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DATA_FILES, wholeText } from '#exports/data-files.ts';
import type { Graph } from '#graph/graph.ts';
import { sbomOf } from './sbom.ts';
import { sumsOf } from './sums.ts';

/** Each file of open data from end to end, zipped: the site publishes the large ones in parts. */
function writeDumps(folder: string, graph: Graph): void {
  mkdirSync(folder, { recursive: true });
  for (const dataFile of DATA_FILES) {
    const bytes = gzipSync(wholeText(dataFile, graph));
    bytes[9] = 255; // the operating system that zipped: unknown, so that every machine writes the same
    writeFileSync(join(folder, `${dataFile.file}.gz`), bytes);
  }
}

/** Writes `release/` beside `site`, the built folder of `graph`; gives its path. */
export function writeRelease(root: string, site: string, graph: Graph): string {
  const folder = join(dirname(site), 'release');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(site));
  writeFileSync(join(folder, 'sbom.cdx.json'), sbomOf(root));
  writeDumps(join(folder, 'donnees'), graph);
  return folder;
}
