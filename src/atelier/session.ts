/** What the workshop keeps between two openings, beside `content/`: nothing there is read by the site. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { Pending, PendingFiles, Waiting } from './pending.ts';

const FILE = z.object({
  text: z.string().nullable(),
  base: z.string().nullable(),
  movedFrom: z.string().optional(),
});
const KEPT = z.object({ pending: z.record(z.string(), FILE), refused: z.array(z.string()) });

/** A file in `brouillons/`, in JSON. Another workshop on the same folder may write it too: neither loses its work. */
export class Session {
  readonly #path: string;
  /** What the file said when it was last read or written here. */
  #known: string | undefined;
  pending: PendingFiles = new Map();
  refused: ReadonlySet<string> = new Set();

  constructor(path: string) {
    this.#path = path;
    this.read();
  }

  /** Has another workshop kept something since? One that is gone, or damaged, says nothing. */
  isOvertaken(): boolean {
    const text = this.#onDisk();
    return text !== undefined && text !== this.#known;
  }

  /** Was it kept, and is it there no more? */
  isGone(): boolean {
    return this.#known !== undefined && this.#onDisk() === undefined;
  }

  #onDisk(): string | undefined {
    return existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : undefined;
  }

  /** A name that no file bears yet. */
  #aside(): string {
    const aside = `${this.#path}.illisible`;
    let place = aside;
    for (let rank = 2; existsSync(place); rank += 1) place = `${aside}-${rank}`;
    return place;
  }

  /** Takes up what is kept. @returns whether it could: else what was known stands */
  read(): boolean {
    const text = this.#onDisk();
    if (text === undefined) return false;
    try {
      const { pending, refused } = KEPT.parse(JSON.parse(text));
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
      this.#known = text;
      return true;
    } catch {
      // Nothing that an editor wrote is thrown away: what cannot be read is set aside.
      renameSync(this.#path, this.#aside());
      return false;
    }
  }

  keep({ pending, refused }: Waiting): void {
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
    const text = `${JSON.stringify(kept, null, 1)}\n`;
    writeFileSync(next, text);
    renameSync(next, this.#path);
    [this.#known, this.pending, this.refused] = [text, pending, refused];
  }
}
