/**
 * What the rules said of a whole content, kept between commands: a build that follows a check, or a check of what has not
 * changed, judges nothing again. Known by the digest of all that was read and by the code that judged; one alone is kept.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../problem.ts';
import { madeIn, type MadeFile } from './made-file.ts';
import { rememberedIn, type Remembered } from './remembered.ts';

export interface Judgements {
  /** What was said of the content of this digest; nothing when it is another, or was judged by another code. */
  get(digest: string): Problem[] | undefined;
  put(digest: string, problems: readonly Problem[]): void;
  /** What was found of its entries one by one, for those of which nothing has moved. */
  readonly ofEntries: Remembered;
  /** What was counted in all of it together, by its digest. */
  readonly ofAll: Remembered;
  /** What was made for its pages of one text and of nothing else: a build makes it again of what has moved. */
  readonly made: MadeFile;
}

interface Kept {
  key: string;
  problems: Problem[];
}

/** Keeps it in `file`; `code` tells the code that judges, and is asked for when it is needed. */
export function judgementsIn(file: string, code: () => string): Judgements {
  const keyOf = (digest: string) => `${code()} ${digest}`;
  return {
    ofEntries: rememberedIn(`${file}-entries`, code),
    ofAll: rememberedIn(`${file}-all`, code),
    made: madeIn(`${file}-made`, code),
    get(digest) {
      try {
        const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
        return kept.key === keyOf(digest) ? kept.problems : undefined;
      } catch {
        return undefined; // nothing is kept, or a full disk has cut it
      }
    },
    put(digest, problems) {
      const draft = `${file}.${process.pid}`;
      // A machine where nothing can be written only loses time.
      try {
        mkdirSync(dirname(file), { recursive: true });
      } catch {
        return;
      }
      try {
        writeFileSync(draft, JSON.stringify({ key: keyOf(digest), problems }));
        renameSync(draft, file);
      } catch {
        rmSync(draft, { force: true });
      }
    },
  };
}
