/** The files of `content/` that hold no entry, but texts as they came: raw documents, and what has been published. */
import type { ContentFolder } from './content-folder.ts';
import type { Content } from './content.ts';
import { leftoversInRaw } from './leftovers.ts';
import { explainName } from './names.ts';
import { decode } from './read.ts';

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

/** What `ledger/` knows how to read: texts by name. A file that is not of the ledger is refused; an archive that was never published has none. */
export function readLedgerFiles(folder: ContentFolder): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of folder.filesIn('ledger')) {
    const path = `ledger/${name}`;
    if (!name.endsWith('.txt')) {
      folder.report(
        path,
        'le registre ne contient que ses fichiers « .txt »',
        'rangez ce fichier ailleurs, ou supprimez-le',
      );
      continue;
    }
    const bytes = folder.bytes(path);
    if (bytes !== undefined) files.set(name, new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'));
  }
  return files;
}
