/** What the workshop keeps between two openings, beside `content/`: nothing there is read by the site. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { Pending, PendingFiles } from './pending.ts';

const FILE = z.object({
  text: z.string().nullable(),
  base: z.string().nullable(),
  movedFrom: z.string().optional(),
});
const KEPT = z.object({ pending: z.record(z.string(), FILE), refused: z.array(z.string()) });

/** A file in `brouillons/`, in JSON. */
export class Session {
  readonly #path: string;
  pending: PendingFiles = new Map();
  refused: ReadonlySet<string> = new Set();

  constructor(path: string) {
    this.#path = path;
    if (!existsSync(path)) return;
    try {
      const { pending, refused } = KEPT.parse(JSON.parse(readFileSync(path, 'utf8')));
      this.pending = new Map(
        Object.entries(pending).map(([name, { text, base, movedFrom }]): [string, Pending] => [
          name,
          {
            text: text ?? undefined,
            base: base ?? undefined,
            ...(movedFrom === undefined ? {} : { movedFrom }),
          },
        ]),
      );
      this.refused = new Set(refused);
    } catch {
      // Nothing that an editor wrote is thrown away: what cannot be read is set aside.
      renameSync(path, `${path}.illisible`);
    }
  }

  keep(pending: PendingFiles, refused: ReadonlySet<string> = this.refused): void {
    this.pending = pending;
    this.refused = refused;
    const kept: z.input<typeof KEPT> = {
      pending: Object.fromEntries(
        [...pending].map(([name, { text, base, ...moved }]) => [
          name,
          { text: text ?? null, base: base ?? null, ...moved },
        ]),
      ),
      refused: [...refused],
    };
    mkdirSync(dirname(this.#path), { recursive: true });
    // Whole, or not at all: a program that ends in the middle leaves the one before.
    const next = `${this.#path}.nouveau`;
    writeFileSync(next, `${JSON.stringify(kept, null, 1)}\n`);
    renameSync(next, this.#path);
  }
}
