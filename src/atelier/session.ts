/** What the workshop keeps between two openings, beside `content/`: nothing there is read by the site. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Pending, PendingFiles } from './workspace.ts';

interface Kept {
  pending: Record<string, { text: string | null; base: string | null }>;
  refused: string[];
}

/** A file in `brouillons/`, in JSON. */
export class Session {
  readonly #path: string;
  pending: PendingFiles = new Map();
  refused: ReadonlySet<string> = new Set();

  constructor(path: string) {
    this.#path = path;
    let kept: Kept;
    try {
      kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    } catch {
      return; // the first opening
    }
    this.pending = new Map(
      Object.entries(kept.pending).map(([name, { text, base }]): [string, Pending] => [
        name,
        { text: text ?? undefined, base: base ?? undefined },
      ]),
    );
    this.refused = new Set(kept.refused);
  }

  keep(pending: PendingFiles, refused: ReadonlySet<string> = this.refused): void {
    this.pending = pending;
    this.refused = refused;
    const kept: Kept = {
      pending: Object.fromEntries(
        [...pending].map(([name, { text, base }]) => [name, { text: text ?? null, base: base ?? null }]),
      ),
      refused: [...refused],
    };
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, `${JSON.stringify(kept, null, 1)}\n`);
  }
}
