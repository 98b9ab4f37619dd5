/** Is an archive what it was when it was made? Its files are read again, and compared with what `SHA256SUMS` says of them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strangersOf } from '../files.ts';
import { sumsOf } from '../supply/sums.ts';

/** The name of the file of fingerprints, at the root of an archive. */
export const SUMS = 'SHA256SUMS';

/** How a file of an archive differs from what was archived. */
export interface Difference {
  kind: 'manque' | 'en trop' | 'changé' | 'illisible';
  /** From the folder of the archive; for `illisible`, the line of `SHA256SUMS`. */
  path: string;
}

/** The fingerprint of the fingerprints: one number that vouches for a whole archive. */
export const digestOf = (folder: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, SUMS)))
    .digest('hex');

function readSums(text: string): { sums: Map<string, string>; unread: string[] } {
  const sums = new Map<string, string>();
  const unread: string[] = [];
  for (const line of text.split('\n').slice(0, text.endsWith('\n') ? -1 : undefined)) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line) ?? [];
    // A path that is named twice would hide one of its two fingerprints.
    if (hash === undefined || path === undefined || sums.has(path)) unread.push(line);
    else sums.set(path, hash);
  }
  return { sums, unread };
}

/**
 * What differs in the archive `folder`, in the order of paths; nothing when it is what it was. Only files of the folder
 * are read, whatever paths its `SHA256SUMS` names.
 * @throws RangeError where the folder holds no `SHA256SUMS`.
 */
export function differencesIn(folder: string): Difference[] {
  if (!existsSync(join(folder, SUMS)))
    throw new RangeError(`${folder} n’est pas une archive : il n’a pas de fichier ${SUMS}.`);
  const { sums: said, unread } = readSums(readFileSync(join(folder, SUMS), 'utf8'));
  const { sums: there } = readSums(sumsOf(folder));
  there.delete(SUMS);
  const found: Difference[] = unread.map((path) => ({ kind: 'illisible', path }));
  for (const [path, hash] of said) {
    const now = there.get(path);
    if (now === undefined) found.push({ kind: 'manque', path });
    else if (now !== hash) found.push({ kind: 'changé', path });
  }
  for (const path of [...there.keys(), ...strangersOf(folder)])
    if (!said.has(path) || !there.has(path)) found.push({ kind: 'en trop', path });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
