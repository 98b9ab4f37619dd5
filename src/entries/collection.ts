/** The files of one folder of `content/` → entries, or raw sources. */
import { namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { hash } from 'node:crypto';
import { decode } from './bytes.ts';
import type { EntryCache } from './entry-cache.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Content } from './content.ts';
import { readEntry, type Entry } from './entry.ts';
import { leftoversInRaw } from './leftovers.ts';
import { explainName } from './names.ts';

/** SHA-256 of the bytes of a file, in hexadecimal. */
export const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes);

/** The id that a file's name gives. */
export const stemOf = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .toLowerCase();

/** Every entry of a kind that can be read, sorted by id. */
export function readKind<K extends Kind>(folder: ContentFolder, kind: K, cache: EntryCache): Entry<K>[] {
  const entries: Entry<K>[] = [];
  const seen = new Map<string, string>();
  for (const name of folder.filesIn(kind)) {
    const path = `${kind}/${name}`;
    const wrong = explainName(name, namesOf(kind).extension, folder.shownPath(path));
    const stem = stemOf(name);
    const twin = seen.get(stem);
    if (twin !== undefined)
      folder.report(
        path,
        `même identifiant « ${stem} » que ${folder.shownPath(twin)}`,
        'renommez ou supprimez l’un des deux',
      );
    seen.set(stem, path);
    if (wrong !== undefined) {
      folder.report(path, wrong.message, wrong.remedy);
      folder.unread.add(`${kind}/*`);
      folder.keepWords(path);
      continue;
    }
    const bytes = folder.bytes(path);
    if (bytes === undefined) {
      folder.unread.add(`${kind}/${stem}`);
      continue;
    }
    const digest = folder.digestOf(path);
    const known = cache.get(kind, folder.shownPath(path), digest);
    if (known) {
      entries.push(known);
      continue;
    }
    const read = readEntry(kind, stem, folder.shownPath(path), bytes);
    folder.problems.push(...read.problems);
    if (read.entry) entries.push(read.entry);
    else {
      folder.unread.add(`${kind}/${stem}`);
      folder.keepWords(path, bytes);
    }
    // A warning must be said again at each check: only what raised nothing is remembered.
    if (read.entry && read.problems.length === 0) cache.put(read.entry, digest);
  }
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Raw files are kept as they came: only what forbids to read them is refused, never a character that they hold. */
export function readSources(folder: ContentFolder): Content['sources'] {
  const sources = new Map<string, { text: string; sha256: string }>();
  for (const name of folder.filesIn('sources')) {
    const path = `sources/${name}`;
    const wrong = explainName(name, 'txt', folder.shownPath(path));
    if (wrong !== undefined) {
      folder.report(path, wrong.message, wrong.remedy);
      folder.unread.add('sources/*');
      continue;
    }
    const bytes = folder.bytes(path);
    const decoded = bytes && decode(bytes, leftoversInRaw);
    if (decoded?.isReadable === false)
      folder.problems.push(...decoded.findings.map((one) => ({ ...one, path: folder.shownPath(path) })));
    if (bytes === undefined || decoded?.isReadable !== true) folder.unread.add(`sources/${name}`);
    else sources.set(name, { text: decoded.text, sha256: folder.digestOf(path) });
  }
  return sources;
}
