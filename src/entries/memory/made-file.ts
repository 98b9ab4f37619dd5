/** What was made of texts, kept in a file from one build to the next. A line is read from there when it is asked for: all of them at once weigh tens of megabytes. */
import { hash } from 'node:crypto';
import type { Made } from '#text/made-once.ts';
import { once } from '#text/once.ts';
import { bufferOf, readCacheFile, restOf, writeCacheFile, type Slot } from './cache-file.ts';

export interface MadeFile extends Made {
  /** Writes what was asked or given, and forgets the rest. */
  save: () => void;
}

/** What tells that a line is the one that was written: a disk may change it, and it would be published. */
const proofOf = (line: string): string => hash('sha256', line);

/** Keeps in the file at `path`, by their digests, what is made of texts; `code` tells the code that makes. */
export function madeIn(path: string, code: () => string): MadeFile {
  const before = once(() => readCacheFile(path, code()).slots);
  const kept = new Map<string, Slot>();
  let isNew = false;
  return {
    of(what) {
      const keyOf = (text: string) => `${what} ${hash('sha256', text)}`;
      return {
        get(text) {
          const key = keyOf(text);
          const slot = kept.get(key) ?? before().get(key);
          if (slot === undefined) return undefined;
          try {
            const line = restOf(slot).toString();
            if (bufferOf(slot.head).toString() !== proofOf(line)) return undefined;
            kept.set(key, slot);
            return line;
          } catch {
            return undefined; // a file that a full disk has cut
          }
        },
        put(text, line) {
          kept.set(keyOf(text), { head: Buffer.from(proofOf(line)), rest: Buffer.from(line) });
          isNew = true;
        },
      };
    },
    save() {
      if (!isNew) return;
      try {
        writeCacheFile(path, code(), kept);
        isNew = false;
      } catch {
        // A machine where nothing can be written only loses time.
      }
    },
  };
}
