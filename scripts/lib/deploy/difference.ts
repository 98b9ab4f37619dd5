/** What a built site changes of a published one, file by file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files.ts';

/** `renamed`: the bytes of a file that is no longer where it was. `same` is not listed. */
export const CHANGES = ['added', 'changed', 'renamed', 'removed'] as const;
export type Change = (typeof CHANGES)[number];

export interface ChangedFile {
  /** From the site's folder, between `/`. */
  path: string;
  /** Where a renamed file was. */
  from?: string;
  change: Change;
  kind: string;
  bytes: number;
}

export interface Difference {
  /** By path. */
  files: readonly ChangedFile[];
  /** Files of the built site that are published already, as they are and where they are. */
  same: number;
}

const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['versions compressées', /\.(?:br|gz)$/],
  ['recherche', /^(?:pagefind|recherche)\//],
  ['données ouvertes', /^donnees\/v1\//],
  ['vérificateur', /^verifier\//],
  ['images', /\.(?:png|svg|ico|jpe?g|webp|avif)$/],
  ['scripts, styles et polices', /\.(?:js|css|woff2)$/],
  ['pages', /\.html$/],
  ['flux, calendriers et plans', /\.(?:xml|ics)$/],
];

/** What a file of a site is, for whoever publishes it. */
export const kindOf = (path: string): string =>
  KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'autres fichiers';

interface Held {
  digest: string;
  bytes: number;
}

/** @throws what the file system says of a folder that is not there */
function filesIn(folder: string): Map<string, Held> {
  return new Map(
    filesOf(folder).map((path) => {
      const content = readFileSync(join(folder, path));
      const digest = createHash('sha256').update(content).digest('hex');
      return [path, { digest, bytes: content.length }] as const;
    }),
  );
}

/** Compares `built`, the folder of a site, with `published`, that of the one that is online. */
export function differenceOf(published: string, built: string): Difference {
  const [before, after] = [filesIn(published), filesIn(built)];
  const gone = new Map<string, string[]>();
  for (const [path, { digest }] of [...before].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!after.has(path)) gone.set(digest, [...(gone.get(digest) ?? []), path]);
  const files: ChangedFile[] = [];
  let same = 0;
  for (const [path, { digest, bytes }] of [...after].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = { path, kind: kindOf(path), bytes };
    const known = before.get(path);
    if (known?.digest === digest) same += 1;
    else if (known !== undefined) files.push({ ...file, change: 'changed' });
    else {
      const from = gone.get(digest)?.shift();
      files.push(from === undefined ? { ...file, change: 'added' } : { ...file, from, change: 'renamed' });
    }
  }
  for (const path of [...gone.values()].flat())
    files.push({ path, kind: kindOf(path), bytes: before.get(path)?.bytes ?? 0, change: 'removed' });
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), same };
}
