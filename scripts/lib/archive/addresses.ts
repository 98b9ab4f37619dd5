/** Addresses of the site, from the root of a host, made relative so that a folder is read from a disk. */
import { posix } from 'node:path';
import { complaint, inOneLine } from '#text/complaint.ts';

/** Where a built site stands, and the files that it holds. */
export interface Built {
  /** What its addresses begin with: `/` or `/dossier/`. */
  base: string;
  /** The paths of its files from its folder: `communiques/index.html`. */
  files: ReadonlySet<string>;
}

/** An address of the site that leads to nothing that its folder holds: an archive would lead its reader nowhere. */
export class LeadsOutside extends Error {}

const INDEX = 'index.html';

/** The file that a host would answer for a path, if any. */
function fileOf(path: string, { files }: Built): string | undefined {
  if (files.has(path)) return path;
  const index = posix.join(path, INDEX);
  return files.has(index) ? index : undefined;
}

/**
 * An address, as the file `from` must write it in an archive: what begins at the root of the host becomes relative
 * and names a file; anything else (an anchor, another site, a mail) is as it was.
 * @throws LeadsOutside where the site has no such file.
 */
export function relativeTo(from: string, address: string, built: Built): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  const file = path.startsWith(built.base)
    ? fileOf(decodeURIComponent(path.slice(built.base.length)), built)
    : undefined;
  if (file === undefined) {
    const wrong = `${from} mène à ${address}, qui n’est pas dans le site construit`;
    const remedy = 'reconstruisez-le par npm run build, et archivez sous le même BASE_PATH';
    throw new LeadsOutside(inOneLine(complaint(wrong, remedy)));
  }
  return encodeURI(posix.relative(posix.dirname(from), file)) + rest;
}
