/** What an editor has changed and not written yet, with the way back. */
import { bytesOf, fieldsOf, textOf, withFields } from '#editing/file.ts';
import { cleaned } from '#editing/amend.ts';
import { isFields, newFile, type Fields } from '#editing/print.ts';
import { replaced } from '#editing/replaced.ts';
import { isText, pathOf, recordOf, type ContentFiles } from './files.ts';
import type { Change } from './protocol.ts';
import { Refusal } from './refusal.ts';

/** A file that is not written yet. `base`: SHA-256 of what was on disk when it was first changed. */
export interface Pending {
  text: string | undefined;
  base: string | undefined;
  /** Where the record was published, if it only has a new name: it is no draft. */
  movedFrom?: string;
}
export type PendingFiles = ReadonlyMap<string, Pending>;

export class Workspace {
  readonly files: ContentFiles;
  #pending: PendingFiles = new Map();
  #past: PendingFiles[] = [];
  #future: PendingFiles[] = [];
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
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
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
    this.#past.push(this.#pending);
    this.#future = [];
    this.#set(pending);
  }

  /** Several changes that are one gesture: all of them are made, and taken back, together. */
  together(act: () => void): void {
    const [before, past, future] = [this.#pending, [...this.#past], this.#future];
    try {
      act();
    } catch (error) {
      [this.#past, this.#future] = [past, future];
      this.#set(before);
      throw error;
    }
    this.#past = this.#pending === before ? past : [...past, before];
  }

  /** The record under another name, as it stands. @throws Refusal if there is one of that name */
  move(record: string, to: string): void {
    const [path, next] = [pathOf(record), pathOf(to)];
    const text = this.text(path);
    if (text === undefined) throw new Refusal(`« ${record} » n’existe pas`, 404);
    if (this.text(next) !== undefined) throw new Refusal(`« ${to} » existe déjà`);
    const { base, movedFrom } = this.#pending.get(path) ?? { base: this.#baseOf(path) };
    const pending = new Map(this.#with([[path, undefined]]));
    const from = movedFrom ?? (base === undefined ? undefined : path);
    pending.set(next, {
      text,
      base: this.#baseOf(next),
      ...(from === undefined || from === next ? {} : { movedFrom: from }),
    });
    this.take(pending);
  }

  /** Files that are new, all at once. @throws Refusal if one is there already */
  add(files: readonly { path: string; text: string }[]): void {
    for (const { path } of files)
      if (this.text(path) !== undefined)
        throw new Refusal(`content/${path} existe déjà : rien n’est remplacé`);
    this.take(this.#with(files.map(({ path, text }) => [path, text])));
  }

  undo(): void {
    const before = this.#past.pop();
    if (before === undefined) return;
    this.#future.push(this.#pending);
    this.#set(before);
  }

  redo(): void {
    const after = this.#future.pop();
    if (after === undefined) return;
    this.#past.push(this.#pending);
    this.#set(after);
  }

  /**
   * Writes files, and forgets them here. @throws Refusal if somebody else has written one of them since it was read
   */
  write(texts: ReadonlyMap<string, string | undefined>): void {
    const newer = [...texts.keys()].filter((path) => this.files.isNewer(path, this.#baseOf(path)));
    if (newer.length > 0)
      throw new Refusal(
        `une version plus récente existe, et n’a pas été remplacée : ${newer.map((path) => `content/${path}`).join(', ')}. Relisez-la, puis refaites votre changement`,
        409,
      );
    this.files.write(
      [...texts].map(([path, text]) => ({ path, bytes: text === undefined ? undefined : bytesOf(text) })),
    );
    [this.#past, this.#future] = [[], []];
    this.#set(new Map([...this.#pending].filter(([path]) => !texts.has(path))));
  }

  /** Forgets what was changed in one file. */
  forget(path: string): void {
    this.take(new Map([...this.#pending].filter(([one]) => one !== path)));
  }

  /** The files that are not on disk yet. */
  newRecords(): string[] {
    return [...this.#pending].filter(([, { base }]) => base === undefined).map(([path]) => recordOf(path));
  }

  #baseOf(path: string): string | undefined {
    const pending = this.#pending.get(path);
    return pending ? pending.base : this.files.read(path)?.digest;
  }

  #with(texts: readonly (readonly [string, string | undefined])[]): PendingFiles {
    const next = new Map(this.#pending);
    for (const [path, text] of texts) {
      const base = this.#baseOf(path);
      const movedFrom = next.get(path)?.movedFrom;
      if (text === undefined && base === undefined) next.delete(path);
      else next.set(path, { text, base, ...(movedFrom === undefined ? {} : { movedFrom }) });
    }
    return next;
  }

  #set(pending: PendingFiles): void {
    this.#pending = pending;
    this.#keep(pending);
  }
}
