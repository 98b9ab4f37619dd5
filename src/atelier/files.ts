/** The files of one content folder that the workshop may read and write: those of its collections, and no other. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ATTACHED_FOLDER } from '#entries/attached/attached.ts';
import { digestOf } from '#entries/content-folder.ts';
import { explainName } from '#entries/names.ts';
import { KINDS, namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { complaint } from '#text/complaint.ts';
import { DOCUMENT_FORMATS, endingOf, IMAGE_ENDINGS } from '#text/file-formats.ts';
import { Refusal } from './refusal.ts';
import { writeAll } from './write-all.ts';

const isKind = (name: string): name is Kind => KINDS.some((kind) => kind === name);

/** « figures/places » → « figures/places.yaml ». @throws Refusal for anything that is not an entry of a collection */
export function pathOf(record: string): string {
  const [kind = '', id = '', ...more] = record.split('/');
  const ending = isKind(kind) ? namesOf(kind).extension : kind === 'sources' ? 'txt' : undefined;
  if (ending === undefined || more.length > 0)
    throw new Refusal(`« ${record} » n’est dans aucune collection du contenu`, 403);
  const wrong = explainName(`${id}.${ending}`, ending);
  if (wrong) throw new Refusal(`« ${id} » : ${wrong.message} ; ${wrong.remedy}`);
  return `${kind}/${id}.${ending}`;
}

const ENDINGS = [...Object.keys(DOCUMENT_FORMATS), ...IMAGE_ENDINGS];

/** « photo.jpg » → « attachments/photo.jpg ». @throws Refusal for a name that this folder does not hold */
export function attachedPath(name: string): string {
  const ending = endingOf(name);
  const wrong = ENDINGS.includes(ending) ? explainName(name, ending) : NOT_ADMITTED;
  if (wrong) throw new Refusal(`« ${name} » : ${wrong.message} ; ${wrong.remedy}`);
  return `${ATTACHED_FOLDER}/${name}`;
}
const NOT_ADMITTED = complaint('le site ne publie pas ce format', `formats admis : ${ENDINGS.join(', ')}`);

/** « figures/places.yaml » → « figures/places ». */
export const recordOf = (path: string): string => path.replace(/\.[a-z]+$/, '');
export const kindOf = (record: string): Kind | undefined => {
  const [kind = ''] = record.split('/');
  return isKind(kind) ? kind : undefined;
};
export const isText = (path: string): boolean => path.endsWith('.mdx');

/** What is known of a file when it is read, so that a newer version is never overwritten. */
export interface Read {
  bytes: Uint8Array;
  digest: string;
}

/** A file to be written; without bytes, to be removed. */
export interface Written {
  path: string;
  bytes: Uint8Array | undefined;
}

export class ContentFiles {
  readonly root: string;
  constructor(root: string) {
    this.root = root;
  }

  /** What tells this folder from any other, and does not say where it is. */
  get digest(): string {
    return digestOf(new TextEncoder().encode(realpathSync(this.root))).slice(0, 16);
  }

  /** A file of a collection; `undefined` if there is none. @throws Refusal for a link */
  read(path: string): Read | undefined {
    const place = this.#place(path);
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (!found.isFile()) throw new Refusal(`content/${path} est un lien ou un dossier`, 403);
    const bytes = new Uint8Array(readFileSync(place));
    return { bytes, digest: digestOf(bytes) };
  }

  /** Has somebody else written the file since it was read (`digest`), or made it (`undefined`)? */
  isNewer(path: string, digest: string | undefined): boolean {
    return this.read(path)?.digest !== digest;
  }

  /** The names of `content/attachments/`. */
  attached(): string[] {
    const folder = join(this.root, ATTACHED_FOLDER);
    return existsSync(folder) ? readdirSync(folder) : [];
  }

  /** All at once or not at all. @throws Refusal for a file that may not be written, or what the disk says */
  write(files: readonly Written[]): void {
    writeAll(files.map(({ path, bytes }) => ({ place: this.#place(path), said: `content/${path}`, bytes })));
  }

  /** Where a file stands. Its name is one of a collection's, and no folder on the way is a link. */
  #place(path: string): string {
    const [folderName = '', name = ''] = path.split('/');
    const admitted = folderName === ATTACHED_FOLDER ? attachedPath(name) : pathOf(recordOf(path));
    if (admitted !== path) throw new Refusal(`« ${path} » sort du contenu`, 403);
    const folder = join(this.root, dirname(path));
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new Refusal(`content/${dirname(path)} est un lien : il pourrait mener ailleurs`, 403);
    return join(this.root, path);
  }
}
