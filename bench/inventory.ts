/** The files of a built site, and what a later build of it changes: what a deploy would send. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../scripts/lib/files.ts';

/** By path from the folder. */
export type Inventory = ReadonlyMap<string, { digest: string; bytes: number }>;

export const inventoryOf = (folder: string): Inventory =>
  new Map(
    filesOf(folder).map((path) => {
      const content = readFileSync(join(folder, path));
      return [path, { digest: hash('sha256', content), bytes: content.length }];
    }),
  );

export interface Weight {
  files: number;
  /** Of which HTML. */
  pages: number;
  bytes: number;
}

export function weightOfAll(inventory: Inventory): Weight {
  const all = [...inventory];
  return {
    files: all.length,
    pages: all.filter(([path]) => path.endsWith('.html')).length,
    bytes: all.reduce((sum, [, { bytes }]) => sum + bytes, 0),
  };
}

/** Files that are not, at their address, what they were, those that are gone included; bytes, of those that are there. */
export function changeOf(before: Inventory, after: Inventory): { files: number; bytes: number } {
  const sent = [...after].filter(([path, { digest }]) => before.get(path)?.digest !== digest);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  return {
    files: sent.length + gone.length,
    bytes: sent.reduce((sum, [, { bytes }]) => sum + bytes, 0),
  };
}
