/** A mutant hangs by what it uses of the processor; a busy machine alone makes none hang. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { effortOf, secondsOf } from '../../../scripts/mutation/effort.ts';
import { Patience, type Moment } from '../../../scripts/mutation/patience.ts';

/** What is judged in the end of these moments, the first of which begins what is waited for. */
function judged(
  moments: readonly (readonly [clock: number, effort: number])[],
  clean?: number,
  tried: 'test' | 'files' = 'test',
) {
  const patience = new Patience(tried);
  const [first, ...others] = moments.map(([clock, effort]): Moment => ({ clock, effort }));
  if (first) patience.heard(first);
  return others.map((one) => patience.judge(one, clean)).at(-1);
}

test('an hour of the clock is nothing, if the processor was used by others', () => {
  const hour = Array.from({ length: 61 }, (_, minute) => [minute * 60, minute * 0.4] as const);
  expect(judged(hour, 0.01)).toBe('waits');
  expect(judged(hour)).toBe('waits');
});

test.each([
  ['a quick test may use thirty processor seconds', 29, 0.01, 'waits'],
  ['and no more', 31, 0.01, 'hangs'],
  ['a slow one twenty times what it uses without its mutant', 90, 5, 'waits'],
  ['and no more', 101, 5, 'hangs'],
  ['tests without a mutant, half an hour', 1700, undefined, 'waits'],
  ['and no more', 1801, undefined, 'lost'],
] as const)('%s', (_, effort, clean, judgement) => {
  const start = [10, 7] as const;
  expect(judged([start, [20, 7 + effort]], clean)).toBe(judgement);
});

test('files of tests may use three times what they use without the mutant', () => {
  expect(
    judged(
      [
        [0, 0],
        [500, 119],
      ],
      40,
      'files',
    ),
  ).toBe('waits');
  expect(
    judged(
      [
        [0, 0],
        [500, 121],
      ],
      40,
      'files',
    ),
  ).toBe('hangs');
});

test('what waits for ever without using anything hangs, or is lost', () => {
  expect(
    judged(
      [
        [0, 0],
        [119, 0.1],
      ],
      1,
    ),
  ).toBe('waits');
  expect(
    judged(
      [
        [0, 0],
        [121, 0.1],
      ],
      1,
    ),
  ).toBe('hangs');
  expect(
    judged([
      [0, 0],
      [121, 0.1],
    ]),
  ).toBe('lost');
  expect(
    judged(
      [
        [0, 0],
        [100, 1],
        [200, 1],
      ],
      1,
    ),
  ).toBe('waits');
});

test.each([
  ['0:07.50', 7.5],
  ['12:03', 723],
  ['01:00:01', 3601],
  ['2-01:00:00', 176_400],
])('« %s » of ps is %d seconds', (time, seconds) => {
  expect(secondsOf(time)).toBe(seconds);
});

test('a group of processes is told by what it uses: nothing while it sleeps', async () => {
  const script = "process.stdin.on('data', () => { for (;;); })";
  const child = spawn(process.execPath, ['-e', script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const { pid = 0 } = child;
  try {
    await expect.poll(() => effortOf(pid) ?? 1, { timeout: 30_000 }).toBeGreaterThan(0);
    child.stdin.write('x');
    const before = effortOf(pid) ?? 0;
    await expect.poll(() => (effortOf(pid) ?? 60) - before, { timeout: 30_000 }).toBeGreaterThan(0.3);
    expect(effortOf(-1) ?? 0).toBe(0);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
