/** The files of `content/ledger/`: what has been published. Here they are only read; `ledger/` knows what they say. */
import type { ContentFolder } from './content-folder.ts';

/** Texts by name. A file that is not of the ledger is refused; an archive that was never published has none. */
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
