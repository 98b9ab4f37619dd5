/** What an editor has changed and not written yet, with the way back. */
import { isDeepStrictEqual } from 'node:util';
import { bytesOf, fieldsOf, textOf, withFields } from '#editing/file.ts';
import { cleaned } from '#editing/amend.ts';
import { isFields, newFile, type Fields } from '#editing/print.ts';
import { replaced } from '#editing/replaced.ts';
import { History } from './history.ts';
import { isText, pathOf, type ContentFiles, type Written } from './files.ts';
import type { Change } from './protocol.ts';
import { refuseNewer, withoutWritten, withTexts, type PendingFiles, type PendingTexts } from './pending.ts';
import { Refusal } from './refusal.ts';

export class Workspace {
  readonly files: ContentFiles;
  #pending: PendingFiles = new Map();
  readonly #history = new History<PendingFiles>();
  readonly #keep: (pending: PendingFiles) => void;

  /** `keep` is told of every change, so that nothing is lost if the program ends. */
  constructor(
    files: ContentFiles,
    pending: PendingFiles = new Map(),
    keep: (all: PendingFiles) => void = () => undefined,
  ) {
    this.files = files;
    this.#pending = pending;
    this.#keep = keep;
  }

  get pending(): PendingFiles {
    return this.#pending;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** The text of a file as the editor has it; `undefined` if there is none. */
  text(path: string): string | undefined {
    const pending = this.#pending.get(path);
    if (pending) return pending.text;
    const read = this.files.read(path);
    return read && textOf(read.bytes);
  }

  /** The fields of a record, as written. */
  fields(record: string): Fields | undefined {
    const path = pathOf(record);
    const text = this.text(path);
    return text === undefined ? undefined : fieldsOf(text, isText(path));
  }

  /** The files with one change more. @throws Refusal */
  changed({ record, at, value }: Change): PendingFiles {
    const path = pathOf(record);
    const text = this.text(path);
    const steps = at === '' ? [] : at.split('.');
    const wanted = replaced(
      this.fields(record),
      steps,
      value === undefined || value === null ? undefined : cleaned(value),
    );
    if (wanted === undefined) return this.#with([[path, undefined]]);
    if (!isFields(wanted)) throw new Refusal('une fiche est une suite de champs');
    if (text === undefined && isText(path)) throw new Refusal('un communiqué s’importe, avec son texte brut');
    try {
      return this.#with([
        [path, text === undefined ? newFile(wanted) : withFields(text, isText(path), wanted)],
      ]);
    } catch (error) {
      throw new Refusal(error instanceof Error ? error.message : String(error));
    }
  }

  /** The files with these texts, each of a file that is there. */
  changedTexts(texts: readonly (readonly [path: string, text: string])[]): PendingFiles {
    return this.#with(texts);
  }

  /** Takes files as the new state; what they were can be taken back. */
  take(pending: PendingFiles): void {
    this.#history.add(this.#pending);
    this.#set(pending);
  }

  /** Several changes that are one gesture: all of them are made, and taken back, together. */
  together(act: () => void): void {
    const [before, mark] = [this.#pending, this.#history.mark()];
    try {
      act();
    } catch (error) {
      this.#history.back(mark);
      this.#set(before);
      throw error;
    }
    if (this.#pending !== before) this.#history.join(mark, before);
  }

  /** Files that are new, all at once. @throws Refusal if one is there already */
  add(files: readonly { path: string; text: string }[]): void {
    for (const { path } of files)
      if (this.text(path) !== undefined)
        throw new Refusal(`content/${path} existe déjà : rien n’est remplacé`);
    this.take(this.#with(files.map(({ path, text }) => [path, text])));
  }

  undo(): void {
    this.#set(this.#history.undo(this.#pending));
  }

  redo(): void {
    this.#set(this.#history.redo(this.#pending));
  }

  /**
   * Writes files, and forgets them here and in what can be taken back. `rest`: what waits on, of those files.
   * @throws Refusal if somebody has written one since, or an attached one
   */
  write(texts: PendingTexts, attached: readonly Written[] = [], rest: PendingTexts = new Map()): void {
    const written = [...texts].map(([path, text]) => ({
      path,
      bytes: text === undefined ? text : bytesOf(text),
    }));
    refuseNewer(this.#pending, this.files, written, attached);
    this.files.write([...attached, ...written]);
    const without = withoutWritten(this.files, texts, rest);
    const now = without(this.#pending);
    this.#history.become(now, without, isDeepStrictEqual);
    this.#set(now);
  }

  /** Forgets what was changed in one file. */
  forget(path: string): void {
    this.take(new Map([...this.#pending].filter(([one]) => one !== path)));
  }

  #with(texts: readonly (readonly [string, string | undefined])[]): PendingFiles {
    return withTexts(this.#pending, this.files, texts);
  }

  #set(pending: PendingFiles): void {
    this.#pending = pending;
    this.#keep(pending);
  }
}
