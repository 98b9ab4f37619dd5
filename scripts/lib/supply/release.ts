/** What goes with a published site, beside it: the fingerprint of each file, and the inventory of what built it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sbomOf } from './sbom.ts';
import { sumsOf } from './sums.ts';

/** Writes `release/` beside `site`, the built folder; gives its path. */
export function writeRelease(root: string, site: string): string {
  const folder = join(dirname(site), 'release');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(site));
  writeFileSync(join(folder, 'sbom.cdx.json'), sbomOf(root));
  return folder;
}
