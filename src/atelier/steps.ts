/** What waits, step by step: each is kept before it is done, and can be taken back. */
import { isDeepStrictEqual } from 'node:util';
import { History } from './history.ts';
import type { PendingFiles } from './pending.ts';

export class Steps {
  #pending: PendingFiles;
  #history = new History<PendingFiles>();
  readonly #keep: (pending: PendingFiles) => void;

  /** `keep` is told of every step, so that nothing is lost if the program ends; what it throws is not done. */
  constructor(pending: PendingFiles, keep: (all: PendingFiles) => void) {
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

  /** Takes files as the new state; what they were can be taken back. */
  take(pending: PendingFiles): void {
    this.#step((history) => {
      history.add(this.#pending);
      return pending;
    });
  }

  undo(): void {
    this.#step((history) => history.undo(this.#pending));
  }

  redo(): void {
    this.#step((history) => history.redo(this.#pending));
  }

  /** Goes on from what another workshop has kept: nothing can be taken back through it. */
  adopt(pending: PendingFiles): void {
    this.#history = new History<PendingFiles>();
    this.#pending = pending;
  }

  /** Several changes that are one gesture: all of them are made, and taken back, together. */
  together(act: () => void): void {
    const [before, history, mark] = [this.#pending, this.#history, this.#history.mark()];
    try {
      act();
    } catch (error) {
      // What another workshop has kept meanwhile stands.
      if (this.#history === history) {
        history.back(mark);
        this.#set(before);
      }
      throw error;
    }
    if (this.#pending !== before) this.#history.join(mark, before);
  }

  /** Is what waits kept, and can it be? @throws what keeps it from being so */
  keepNow(): void {
    this.#keep(this.#pending);
  }

  /** Every state becomes another: what was written waits no more. */
  become(other: (state: PendingFiles) => PendingFiles): void {
    const now = other(this.#pending);
    this.#history.become(now, other, isDeepStrictEqual);
    this.#set(now);
  }

  #set(pending: PendingFiles): void {
    this.#keep(pending);
    this.#pending = pending;
  }

  #step(next: (history: History<PendingFiles>) => PendingFiles): void {
    const history = this.#history;
    const mark = history.mark();
    try {
      this.#set(next(history));
    } catch (error) {
      history.back(mark);
      throw error;
    }
  }
}
