/** A content folder on disk: its files, and every problem met while they are read. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tooLong } from './bytes.ts';
import { finding, type Problem } from './problem.ts';

/** Left by machines, never by editors. */
const IGNORED = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

export class ContentFolder {
  readonly problems: Problem[] = [];
  /** What is there but could not be read: see `Content.unread`. */
  readonly unread = new Set<string>();
  /** See `Content.unreadWords`; by the path that messages show. */
  readonly unreadWords = new Map<string, string>();
  readonly #root: string;
  readonly #shown: string;

  /** `shown` is how the folder is named in messages: `content`. */
  constructor(root: string, shown: string) {
    this.#root = root;
    this.#shown = shown;
  }

  report(path: string, message: string, remedy = ''): void {
    this.problems.push({ ...finding(message, remedy), path: `${this.#shown}/${path}` });
  }

  /** Names of the plain files of a folder, sorted; anything else is a problem. A link is never followed. */
  filesIn(folder: string): string[] {
    let found;
    try {
      const path = join(this.#root, folder);
      if (folder !== '' && lstatSync(path).isSymbolicLink()) return [];
      found = readdirSync(path, { withFileTypes: true });
    } catch {
      return [];
    }
    const names: string[] = [];
    for (const file of found) {
      const path = folder === '' ? file.name : `${folder}/${file.name}`;
      if (IGNORED.has(file.name)) continue;
      if (file.isSymbolicLink()) this.report(path, 'lien symbolique interdit', 'copiez le fichier lui-même');
      else if (file.isFile() && file.name.startsWith('.'))
        this.report(path, 'fichier caché que personne ne lit', 'supprimez-le');
      else if (file.isFile()) names.push(file.name);
      else if (folder !== '')
        this.report(path, 'dossier inattendu : aucune collection ne le lit', 'déplacez ou supprimez-le');
    }
    return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }

  foldersIn(): string[] {
    return readdirSync(this.#root, { withFileTypes: true })
      .filter((file) => file.isDirectory())
      .map((file) => file.name);
  }

  /** The bytes of a file, or `undefined` if it is too long to be worth reading (and is reported). */
  bytes(path: string): Uint8Array | undefined {
    const { size } = lstatSync(join(this.#root, path));
    const wrong = tooLong(size);
    if (wrong === undefined) return readFileSync(join(this.#root, path));
    this.problems.push({ ...wrong, path: this.shownPath(path) });
    return undefined;
  }

  /** Remembers the words of a file that is no entry: what they say is not missing. */
  keepWords(path: string, bytes: Uint8Array | undefined = this.bytes(path)): void {
    if (bytes !== undefined)
      this.unreadWords.set(this.shownPath(path), new TextDecoder().decode(bytes).replace(/\s+/g, ' '));
  }

  shownPath(path: string): string {
    return `${this.#shown}/${path}`;
  }
}
