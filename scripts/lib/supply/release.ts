/** What goes with a published site, beside it: the fingerprint of each file, the inventory of what built it, and its open data whole. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DATA_FILES, wholeText } from '#exports/data-files.ts';
import type { Graph } from '#graph/graph.ts';
import { SUMS } from '../archive/sums.ts';
import { sbomOf } from './sbom.ts';
import { sumsOf } from './sums.ts';

const INVENTORY = 'sbom.cdx.json';
const DUMPS = 'donnees';

/** Each file of open data from end to end, zipped: the site publishes the large ones in parts. Gives their paths. */
function writeDumps(folder: string, graph: Graph): string[] {
  mkdirSync(join(folder, DUMPS), { recursive: true });
  return DATA_FILES.map((dataFile) => {
    const bytes = gzipSync(wholeText(dataFile, graph));
    bytes[9] = 255; // the operating system that zipped: unknown, so that every machine writes the same
    const path = `${DUMPS}/${dataFile.file}.gz`;
    writeFileSync(join(folder, path), bytes);
    return path;
  }).sort();
}

/** Writes `release/` beside `site`, the built folder of `graph`; gives its path. */
export function writeRelease(root: string, site: string, graph: Graph): string {
  const folder = join(dirname(site), 'release');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, INVENTORY), sbomOf(root));
  const beside = [...writeDumps(folder, graph), INVENTORY];
  // One command checks all of it, from the folder of the site; what else lies here is none of ours.
  const seen = `${relative(site, folder)}/`;
  writeFileSync(join(folder, SUMS), sumsOf(site) + sumsOf(folder, beside, seen));
  return folder;
}
