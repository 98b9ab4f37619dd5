/** The last judgements of a folder: an answer is tried, made, then shown, and each is the same question to the check. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { PendingFiles } from './pending.ts';

/** As tried, as made, and as it was before. */
const KEPT = 3;

/** What changes as soon as a file of the folder does, whoever writes it. */
function stateOf(root: string): string {
  // The folder may be the root of a repository: Git writes there at each command, and nothing of the content.
  const own = readdirSync(root, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.git'));
  const names = own.flatMap((one) => [
    one.name,
    ...(one.isDirectory()
      ? readdirSync(join(root, one.name), { recursive: true, encoding: 'utf8' }).map((name) =>
          join(one.name, name),
        )
      : []),
  ]);
  return names
    .map((name) => {
      const { mtimeMs, size } = statSync(join(root, name), { throwIfNoEntry: false }) ?? {};
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

export class JudgedOnce<T> {
  readonly #root: string;
  #known: { pending: PendingFiles; judged: T }[] = [];
  #state = '';

  constructor(root: string) {
    this.#root = root;
  }

  forget(): void {
    this.#known = [];
  }

  /** What was judged of the same files, if no file of the folder has changed since; else what `judge` says. */
  of(pending: PendingFiles, judge: () => T): T {
    const state = stateOf(this.#root);
    if (state !== this.#state) this.forget();
    this.#state = state;
    const found = this.#known.find((one) => isDeepStrictEqual(one.pending, pending))?.judged;
    const judged = found ?? judge();
    if (found === undefined) this.#known = [{ pending, judged }, ...this.#known].slice(0, KEPT);
    return judged;
  }
}
