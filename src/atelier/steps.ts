/** What waits, step by step: each is kept before it is done, and can be taken back. */
import { isDeepStrictEqual } from 'node:util';
import { History } from './history.ts';
import type { PendingFiles, Waiting } from './pending.ts';

export class Steps {
  #now: Waiting;
  #history = new History<Waiting>();
  readonly #keep: (waiting: Waiting) => void;

  /** `keep` is told of every step, so that nothing is lost if the program ends; what it throws is not done. */
  constructor(waiting: Waiting, keep: (all: Waiting) => void) {
    this.#now = waiting;
    this.#keep = keep;
  }

  get now(): Waiting {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Takes this as the new state; what it was can be taken back. */
  take(next: Partial<Waiting>): void {
    this.#step((history) => {
      history.add(this.#now);
      return { ...this.#now, ...next };
    });
  }

  undo(): void {
    this.#step((history) => history.undo(this.#now));
  }

  redo(): void {
    this.#step((history) => history.redo(this.#now));
  }

  /** Goes on from what another workshop has kept: nothing can be taken back through it. */
  adopt(waiting: Waiting): void {
    this.#history = new History<Waiting>();
    this.#now = waiting;
  }

  /** Several changes that are one gesture: all of them are made, and taken back, together. */
  together(act: () => void): void {
    const [before, history, mark] = [this.#now, this.#history, this.#history.mark()];
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
    if (this.#now !== before) this.#history.join(mark, before);
  }

  /** Is what waits kept, and can it be? @throws what keeps it from being so */
  keepNow(): void {
    this.#keep(this.#now);
  }

  /** The files of every state become others: what was written waits no more. */
  become(other: (pending: PendingFiles) => PendingFiles): void {
    const next = (one: Waiting): Waiting => ({ ...one, pending: other(one.pending) });
    const now = next(this.#now);
    this.#history.become(now, next, isDeepStrictEqual);
    this.#set(now);
  }

  /** No step leads any more to a state where this is true of what waits. */
  leave(isLeft: (pending: PendingFiles) => boolean): void {
    const kept = (one: Waiting) => (isLeft(one.pending) ? undefined : one);
    this.#history.become(this.#now, kept, isDeepStrictEqual);
  }

  #set(waiting: Waiting): void {
    this.#keep(waiting);
    this.#now = waiting;
  }

  #step(next: (history: History<Waiting>) => Waiting): void {
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
