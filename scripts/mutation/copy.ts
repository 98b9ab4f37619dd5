/** A copy of the house in a temporary folder, every refusal of it ready to be taken away. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applied } from './edits.ts';
import { ROOT } from './house.ts';
import type { Site } from './sites.ts';

/** What no test reads: programs make it, or it is run by hand, or a history that is not a copy's. */
const LEFT = new Set([
  '.git',
  '.astro',
  '.cache',
  'archives',
  'brouillons',
  'dist',
  'findings',
  'node_modules',
  'release',
]);

/** What is copied: all that somebody wrote, since a test that finds nothing to read is red without any refusal lost. */
export const copied = (): string[] => readdirSync(ROOT).filter((name) => !LEFT.has(name));

/**
 * A slow moment of the machine kills nothing: a mutant that hangs is ended by `run.ts`, in processor time.
 * The recipes' tests are files to add, not tests of the house: they import what only a recipe makes.
 */
const CONFIG = `import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: { exclude: ['**/node_modules/**', 'tests/fixtures/**'], isolate: false, runner: './scripts/mutation/runner.ts', reporters: ['dot'], testTimeout: 600_000, hookTimeout: 600_000, passWithNoTests: true },
});
`;

/** A site of the copy: its rank is the number by which the copy knows it. */
export type NumberedSite = Site & { id: number };

/** Makes the copy, runs `use` in it, and removes it whatever happens. */
export async function withCopy<T>(
  sites: readonly NumberedSite[],
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'aufil-mutation-'));
  const discard = () => rmSync(root, { recursive: true, force: true });
  process.once('exit', discard);
  try {
    const isWritten = (path: string) => !path.endsWith('node_modules');
    for (const name of copied())
      cpSync(join(ROOT, name), join(root, name), { recursive: true, filter: isWritten });
    // The packages are those of the house; what they keep beside them (caches) is the copy's own.
    mkdirSync(join(root, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules')))
      if (!/^\.(cache|vite|astro)/.test(name))
        symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
    writeFileSync(join(root, 'vitest.config.ts'), CONFIG);
    for (const file of new Set(sites.map((site) => site.file))) {
      const own = sites.filter((site) => site.file === file);
      const text = readFileSync(join(ROOT, file), 'utf8');
      writeFileSync(
        join(root, file),
        applied(
          text,
          own.flatMap(({ id, edits }) => edits(id)),
        ),
      );
    }
    return await use(root);
  } finally {
    process.off('exit', discard);
    discard();
  }
}
