/** What an editor has changed and not written yet, with the way back. */
import { bytesOf, fieldsOf, textOf, withFields } from '#editing/file.ts';
import { cleaned } from '#editing/amend.ts';
import { isFields, newFile, type Fields } from '#editing/print.ts';
import { replaced } from '#editing/replaced.ts';
import { isText, pathOf, type ContentFiles, type Written } from './files.ts';
import type { Change } from './protocol.ts';
import {
  notingWritten,
  refuseNewer,
  withoutWritten,
  withTexts,
  type PendingFiles,
  type PendingTexts,
  type Waiting,
} from './pending.ts';
import { Refusal } from './refusal.ts';
import { Steps } from './steps.ts';

export class Workspace {
  readonly files: ContentFiles;
  readonly #steps: Steps;

  /** `keep` is told of every change, so that nothing is lost if the program ends. */
  constructor(
    files: ContentFiles,
    waiting: Waiting = { pending: new Map(), refused: new Set() },
    keep: (all: Waiting) => void = () => undefined,
  ) {
    this.files = files;
    this.#steps = new Steps(waiting, keep);
  }

  get pending(): PendingFiles {
    return this.#steps.now.pending;
  }

  get refused(): ReadonlySet<string> {
    return this.#steps.now.refused;
  }

  /** A proposal does not come again, unless this is taken back. */
  refuse(key: string): void {
    this.#steps.take({ refused: new Set([...this.refused, key]) });
  }

  get canUndo(): boolean {
    return this.#steps.canUndo;
  }

  get canRedo(): boolean {
    return this.#steps.canRedo;
  }

  /** The text of a file as the editor has it; `undefined` if there is none. */
  text(path: string): string | undefined {
    const pending = this.pending.get(path);
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
    const next = value === undefined || value === null ? undefined : cleaned(value);
    const wanted = replaced(this.fields(record), steps, next);
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
    this.#steps.take({ pending });
  }

  adopt(waiting: Waiting): void {
    this.#steps.adopt(waiting);
  }

  /** Several changes that are one gesture: all of them are made, and taken back, together. */
  together(act: () => void): void {
    this.#steps.together(act);
  }

  /** Files that are new, all at once. @throws Refusal if one is there already */
  add(files: readonly { path: string; text: string }[]): void {
    for (const { path } of files)
      if (this.text(path) !== undefined)
        throw new Refusal(`content/${path} existe déjà : rien n’est remplacé`);
    this.take(this.#with(files.map(({ path, text }) => [path, text])));
  }

  undo(): void {
    this.#steps.undo();
  }

  redo(): void {
    this.#steps.redo();
  }

  /** Writes files, and forgets them here and in what can be taken back. `rest`: what of them waits on. @throws Refusal */
  write(texts: PendingTexts, attached: readonly Written[] = [], rest: PendingTexts = new Map()): void {
    const written = [...texts].map(([path, text]) => ({
      path,
      bytes: text === undefined ? text : bytesOf(text),
    }));
    refuseNewer(this.pending, this.files, written, attached);
    // What waits must be writable, and this workshop's, before anything is written.
    this.#steps.keepNow();
    this.files.write([...attached, ...written]);
    notingWritten(() => this.#steps.become(withoutWritten(this.files, texts, rest)));
  }

  /** Forgets what was changed in one file. */
  forget(path: string): void {
    this.take(new Map([...this.pending].filter(([one]) => one !== path)));
  }

  /** Neither « Défaire » nor « Refaire » leads any more to a state where this is true of what waits. */
  leave(isLeft: (pending: PendingFiles) => boolean): void {
    this.#steps.leave(isLeft);
  }

  #with(texts: readonly (readonly [string, string | undefined])[]): PendingFiles {
    return withTexts(this.pending, this.files, texts);
  }
}
