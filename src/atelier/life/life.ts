/** What an editor does to records once they are published: correct, rename, merge, and say so. */
import type { Content } from '#entries/content.ts';
import { readingOf } from '../proofs/reading.ts';
import type { Undeclared } from './undeclared.ts';
import type { Stretch } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { correct } from '../text/correcting.ts';
import type { Workspace } from '../workspace.ts';
import { declare, undeclaredIn, type Declaration } from './declaring.ts';
import { merge, rename } from './moving.ts';

/** The archive in its two states: as it waits, and as it is on disk. */
export interface States {
  waiting: () => Content;
  written: () => Content | undefined;
}

export class Life {
  readonly #workspace: Workspace;
  readonly #states: States;
  #onDisk: Content | undefined;

  constructor(workspace: Workspace, states: States) {
    this.#workspace = workspace;
    this.#states = states;
  }

  /** Read again whenever a file of the folder has changed. */
  forget(): void {
    this.#onDisk = undefined;
  }

  #written(): Content {
    this.#onDisk ??= this.#states.written();
    if (this.#onDisk === undefined)
      throw new Refusal('le contenu ne se lit pas : demandez à qui tient le site');
    return this.#onDisk;
  }

  /** Published records that wait with other words than those on disk, and do not say so. */
  undeclared(): Undeclared[] {
    return this.#workspace.pending.size === 0
      ? []
      : undeclaredIn(this.#workspace, this.#written(), this.#states.waiting());
  }

  /** Words of the text that were badly copied, as the document has them. */
  correct(id: string, chosen: Stretch, to: string, why: string): void {
    const reading = readingOf(this.#states.waiting(), id, chosen);
    const { start, end } = chosen;
    correct(this.#workspace, { ...reading, start, end, words: reading.leaf.text.slice(start, end) }, to, why);
  }

  /** @returns the record under its new name */
  rename(record: string, id: string): string {
    return rename(this.#workspace, this.#states.waiting(), record, id);
  }

  /** Two records that are one: `into` stays. */
  merge(record: string, into: string): void {
    merge(this.#workspace, this.#states.waiting(), record, into);
  }

  /** Says of published records what has changed in them. */
  declare(declaration: Declaration): void {
    declare(this.#workspace, this.#written(), this.#states.waiting(), declaration);
  }
}
