/** Builds the site from another content folder, as `npm run build` does, in a process and a folder of its own. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { FOUNDING } from '../corpora.ts';

export const ROOT = new URL('../../', import.meta.url).pathname;

/** A folder that goes with the test. */
export function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-construit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that goes with the file of tests. Called from `beforeAll`. */
export function folderOfFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-construit-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the founding content, that a test may spoil or enrich. */
export function someContent(): string {
  const folder = someFolder();
  cpSync(FOUNDING, folder, { recursive: true });
  return folder;
}

/** What a build said, and where it wrote. */
export interface Built {
  code: number;
  said: string;
  dist: string;
}

/** Runs the build on `content`, with more environment variables if any, into a folder of `into`. */
export function build(
  content: string,
  environment: Readonly<Record<string, string>> = {},
  into = someFolder(),
): Promise<Built> {
  const dist = join(into, 'dist');
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(ROOT, 'scripts/build.ts')],
      {
        cwd: ROOT,
        env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, ...environment },
        maxBuffer: 1e8,
      },
      (error, stdout, stderr) =>
        done({ code: error ? Number(error.code ?? 1) : 0, said: stdout + stderr, dist }),
    );
  });
}

/** SHA-256 of every file of a folder, by path. */
export function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}
