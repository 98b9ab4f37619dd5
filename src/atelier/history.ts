/** States that can be taken back, and made again until something else is done. */
export class History<T> {
  #past: readonly T[] = [];
  #future: readonly T[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** `before`: what was, when something new is done. */
  add(before: T): void {
    this.#past = [...this.#past, before];
    this.#future = [];
  }

  /** What was before `now`; `now` itself if nothing was. */
  undo(now: T): T {
    const before = this.#past.at(-1);
    if (before === undefined) return now;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    return before;
  }

  redo(now: T): T {
    const after = this.#future.at(-1);
    if (after === undefined) return now;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
    return after;
  }

  /** A place to which {@link back} and {@link join} come back. */
  mark(): readonly [readonly T[], readonly T[]] {
    return [this.#past, this.#future];
  }

  /** As if nothing had been done since. */
  back([past, future]: readonly [readonly T[], readonly T[]]): void {
    [this.#past, this.#future] = [past, future];
  }

  /** All that was done since is one. */
  join([past]: readonly [readonly T[], readonly T[]], before: T): void {
    this.#past = [...past, before];
  }

  /** Every state becomes another, or none; those that are then what comes after them are no step any more. */
  become(now: T, other: (state: T) => T | undefined, areSame: (a: T, b: T) => boolean): void {
    const steps = (states: readonly T[]): T[] =>
      states
        .map(other)
        .filter((one) => one !== undefined)
        .filter((one, at, all) => !areSame(one, all[at + 1] ?? now));
    [this.#past, this.#future] = [steps(this.#past), steps(this.#future)];
  }
}
