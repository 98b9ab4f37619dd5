/**
 * Files given to the workshop that wait to be written in `content/attachments/`, in `brouillons/pieces/`. One is part of
 * the content as long as a header that waits names it: undoing the header leaves it out, and no byte is kept twice.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACHED_FOLDER } from '#entries/attached/attached.ts';
import { digestOf } from '#entries/content-folder.ts';
import { stemOf } from '#entries/names.ts';
import { endingOf } from '#text/file-formats.ts';
import { attachedPath, type ContentFiles, type Written } from '../files.ts';
import { Refusal } from '../refusal.ts';
import { filesNamedBy } from './named.ts';

export class WaitingFiles {
  readonly #folder: string;
  readonly #files: ContentFiles;

  /** None goes before it is written: a form that is open, or put aside, may name it and nothing else yet. */
  constructor(folder: string, files: ContentFiles) {
    this.#folder = folder;
    this.#files = files;
  }

  #names(): string[] {
    return existsSync(this.#folder) ? readdirSync(this.#folder) : [];
  }

  #isSame(name: string, digest: string): boolean {
    const place = join(this.#folder, name);
    return existsSync(place) && digestOf(new Uint8Array(readFileSync(place))) === digest;
  }

  /** The name under which {@link add} keeps a file: one that no other bears, whatever its ending. */
  nameFor(wanted: string, bytes: Uint8Array): string {
    const [stem, ending] = [stemOf(wanted), endingOf(wanted)];
    const digest = digestOf(bytes);
    const taken = new Set([...this.#names(), ...this.#files.attached()].map(stemOf));
    let name = `${stem}.${ending}`;
    for (let rank = 2; taken.has(stemOf(name)); rank += 1) {
      if (this.#isSame(name, digest)) return name;
      name = `${stem}-${rank}.${ending}`;
    }
    return name;
  }

  /** Keeps a file. @returns its name. @throws Refusal for a name that `content/attachments/` cannot hold */
  add(wanted: string, bytes: Uint8Array): string {
    const name = this.nameFor(wanted, bytes);
    if (this.#isSame(name, digestOf(bytes))) return name;
    attachedPath(name);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, name), bytes, { flag: 'wx' });
    return name;
  }

  /** Of a file that waits, or of one that is written; none if there is no such file. */
  bytes(name: string): Uint8Array | undefined {
    return this.#names().includes(name)
      ? new Uint8Array(readFileSync(join(this.#folder, name)))
      : this.#files.read(`${ATTACHED_FOLDER}/${name}`)?.bytes;
  }

  /** Those that these texts name, by path from the content folder. */
  named(texts: Iterable<readonly [path: string, text: string | undefined]>): Written[] {
    const named = filesNamedBy(texts);
    return this.#names()
      .filter((name) => named.has(name))
      .map((name) => ({
        path: `${ATTACHED_FOLDER}/${name}`,
        bytes: new Uint8Array(readFileSync(join(this.#folder, name))),
      }));
  }

  /** Those that none of these texts names: given, then given up, or not kept yet. */
  unnamed(
    texts: Iterable<readonly [path: string, text: string | undefined]>,
  ): { name: string; size: number }[] {
    const named = filesNamedBy(texts);
    return this.#names()
      .filter((name) => !named.has(name))
      .map((name) => ({ name, size: statSync(join(this.#folder, name)).size }));
  }

  /** Erases one that waits. @throws Refusal if one of these texts names it, or if none has that name */
  remove(name: string, texts: Iterable<readonly [path: string, text: string | undefined]>): void {
    if (!this.unnamed(texts).some((one) => one.name === name))
      throw new Refusal(`« ${name} » n’est pas un fichier laissé de côté : rien n’est effacé`);
    rmSync(join(this.#folder, name));
  }

  /** They are written: they wait no more. */
  forget(written: readonly Written[]): void {
    for (const { path } of written)
      rmSync(join(this.#folder, path.slice(ATTACHED_FOLDER.length + 1)), { force: true });
  }
}
