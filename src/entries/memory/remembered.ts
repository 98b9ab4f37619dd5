/**
 * What was found of entries one by one, kept between commands: by a name of what was asked, then by the digest of all that
 * was read to answer. What nobody asks again is forgotten; another code, or another surrounding, knows nothing.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is known of one thing that is asked, in one line each. */
export interface Known {
  get(digest: string): string | undefined;
  put(digest: string, found: string): void;
}

export interface Remembered {
  /** What is known of `what`, where what surrounds the entries has the digest `around`. */
  of(what: string, around: string): Known;
  /** Writes what was asked or given; of what was not asked of at all, what was known. */
  save(): void;
}

/** What was found: « digest found », one per line. Read sooner than an object of as many keys. */
type Written = Record<string, { around: string; found: string }>;

const linesOf = (found: ReadonlyMap<string, string>): string =>
  [...found].map(([digest, one]) => `${digest} ${one}`).join('\n');

const foundIn = (lines: string): Map<string, string> =>
  new Map(
    lines === ''
      ? []
      : lines.split('\n').map((line) => {
          const space = line.indexOf(' ');
          return [line.slice(0, space), line.slice(space + 1)];
        }),
  );

/** Keeps it in `file`; `code` tells the code that finds. */
export function rememberedIn(file: string, code: () => string): Remembered {
  const read = (): Written => {
    try {
      const kept = JSON.parse(readFileSync(file, 'utf8')) as { code: string; written: Written };
      return kept.code === code() ? kept.written : {};
    } catch {
      return {}; // nothing is kept, or a full disk has cut it
    }
  };
  const write = (written: Written) => {
    const draft = `${file}.${process.pid}`;
    // A machine where nothing can be written only loses time.
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(draft, JSON.stringify({ code: code(), written }));
      renameSync(draft, file);
      return true;
    } catch {
      rmSync(draft, { force: true });
      return false;
    }
  };
  return remembered(read, write);
}

/** Keeps it while the process lives: for whoever judges the same folder at each change. */
export const rememberedHere = (): Remembered => remembered(() => ({}));

/** `write` says whether it could. */
function remembered(read: () => Written, write?: (written: Written) => boolean): Remembered {
  let before: Written | undefined;
  const asked = new Map<string, { around: string; found: Map<string, string> }>();
  let isNew = false;
  return {
    of(what, around) {
      before ??= read();
      const [last, written] = [asked.get(what), before[what]];
      const known =
        last?.around === around ? last.found : foundIn(written?.around === around ? written.found : '');
      const found = new Map<string, string>();
      asked.set(what, { around, found });
      return {
        get: (digest) => {
          const one = found.get(digest) ?? known.get(digest);
          if (one !== undefined) found.set(digest, one);
          return one;
        },
        put: (digest, one) => {
          found.set(digest, one);
          isNew = true;
        },
      };
    },
    save() {
      if (!isNew || write === undefined) return;
      const written: Written = { ...before };
      for (const [what, { around, found }] of asked) written[what] = { around, found: linesOf(found) };
      isNew = !write(written);
    },
  };
}
