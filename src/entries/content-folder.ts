/** A content folder on disk: its files, and every problem met while they are read. */
import { hash } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { tooLong, type Limit } from './limit.ts';
import { finding, type Finding, type Problem } from './problem.ts';

/** Left by machines, never by editors. */
const IGNORED = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

/** Files that are not on disk yet, by path from the folder; `undefined` for one that is to be removed. */
export type Unsaved = ReadonlyMap<string, Uint8Array | undefined>;

/** SHA-256 of the bytes of a file, in hexadecimal. */
export const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes);

/** Nearly every file is smaller: one reading, and nothing is asked of the disk before. */
const HELD = Buffer.alloc(1 << 16);

/** The bytes of a file, unless it is too long to be worth reading. */
function fileAt(path: string, limit: Limit | undefined): Uint8Array | Finding {
  const file = openSync(path, 'r');
  try {
    const size = readSync(file, HELD, 0, HELD.length, 0);
    if (size < HELD.length) return Buffer.from(HELD.subarray(0, size));
    return tooLong(fstatSync(file).size, limit) ?? readFileSync(path);
  } finally {
    closeSync(file);
  }
}

export class ContentFolder {
  readonly problems: Problem[] = [];
  /** What is there but could not be read: see `Content.unread`. */
  readonly unread = new Set<string>();
  /** See `Content.unreadWords`; by the path that messages show. */
  readonly unreadWords = new Map<string, string>();
  readonly #root: string;
  readonly #shown: string;
  readonly #unsaved: Unsaved;
  /** SHA-256 of what was read, by path from the folder. */
  readonly #digests = new Map<string, string>();

  /** `shown` is how the folder is named in messages: `content`. What is `unsaved` stands before what is on disk. */
  constructor(root: string, shown: string, unsaved: Unsaved = new Map()) {
    this.#root = root;
    this.#shown = shown;
    this.#unsaved = unsaved;
  }

  report(path: string, message: string, remedy = '', severity: Problem['severity'] = 'refuse'): void {
    this.problems.push({ ...finding(message, remedy), severity, path: `${this.#shown}/${path}` });
  }

  /** Names of the plain files of a folder, sorted; anything else is a problem. A link is never followed. */
  filesIn(folder: string): string[] {
    let found;
    try {
      const path = join(this.#root, folder);
      if (folder !== '' && lstatSync(path).isSymbolicLink()) return [];
      found = readdirSync(path, { withFileTypes: true });
    } catch {
      return this.#withUnsaved(folder, []);
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
    return this.#withUnsaved(folder, names);
  }

  /** The names of a folder once what is unsaved is written, sorted. */
  #withUnsaved(folder: string, onDisk: readonly string[]): string[] {
    const names = new Set(onDisk);
    for (const [path, bytes] of this.#unsaved) {
      const at = path.lastIndexOf('/');
      if (path.slice(0, Math.max(0, at)) !== folder) continue;
      if (bytes === undefined) names.delete(path.slice(at + 1));
      else names.add(path.slice(at + 1));
    }
    return [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }

  foldersIn(): string[] {
    return readdirSync(this.#root, { withFileTypes: true })
      .filter((file) => file.isDirectory())
      .map((file) => file.name);
  }

  /** The bytes of a file, or `undefined` if it is too long to be worth reading (and is reported). */
  bytes(path: string, limit?: Limit): Uint8Array | undefined {
    const found = this.#unsaved.get(path) ?? fileAt(`${this.#root}/${path}`, limit);
    const wrong = found instanceof Uint8Array ? tooLong(found.length, limit) : found;
    if (found instanceof Uint8Array && wrong === undefined) {
      this.#digests.set(path, digestOf(found));
      return found;
    }
    if (wrong !== undefined) this.problems.push({ ...wrong, path: this.shownPath(path) });
    return undefined;
  }

  /** SHA-256 of the bytes that a file had when it was read, in hexadecimal; empty if it was not. */
  digestOf(path: string): string {
    return this.#digests.get(path) ?? '';
  }

  /** SHA-256 of all that was read and of the names of what was not: two folders of the same digest say the same. */
  digest(): string {
    const read = [...this.#digests].map(([path, digest]) => `${path} ${digest}`).sort();
    return hash('sha256', JSON.stringify([this.#shown, read, [...this.unread].sort()]));
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
