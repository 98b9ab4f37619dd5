/** The copy in which refusals are taken away: tests find there all that they read in the house. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { copied } from '../../../scripts/mutation/copy.ts';

/** Told of outside software, by programs that nobody but their reader runs. */
const READ_BY_NO_TEST = ['findings'];

test('has everything that git keeps, and nothing that programs make', () => {
  const kept = execFileSync('git', ['ls-tree', '--name-only', '-z', 'HEAD'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '');
  expect(kept).toContain('examples');
  const there = copied();
  expect(kept.filter((name) => !there.includes(name))).toEqual(READ_BY_NO_TEST);
  for (const made of ['node_modules', 'dist', '.cache', '.astro']) expect(there).not.toContain(made);
});
