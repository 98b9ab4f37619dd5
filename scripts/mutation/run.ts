/** Runs the tests of a copy in a process group of its own, and ends it as soon as a mutant hangs. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { effortOf } from './effort.ts';
import { Patience, type Moment } from './patience.ts';
import type { Event } from './runner.ts';

interface Run {
  /** Names of test files, or parts of names. */
  tests: readonly string[];
  skipped: readonly number[];
  /** The mutant of the whole process, if it is not to be tried test by test, and what these tests use without it. */
  alone?: { site: number; clean: number };
}

export interface Outcome {
  events: readonly Event[];
  /** The mutants that were being tried when their time was over. */
  hung: readonly Event[];
  /** What vitest printed. */
  output: string;
  /** Processor seconds of the whole run. */
  effort: number;
}

/** Bytes of what was written so far. */
const sizeOf = (log: string): number => statSync(log, { throwIfNoEntry: false })?.size ?? 0;

function eventsIn(log: string): Event[] {
  if (sizeOf(log) === 0) return [];
  // The last line may be half written.
  const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Event);
}

/** For each worker, the mutant that it has begun to try and not told of since. */
function tried(events: readonly Event[]): Event[] {
  const last = new Map(events.map((event) => [event.worker, event]));
  return [...last.values()].filter((event) => event.do === 'try');
}

/**
 * What vitest is told. A mutant that is alone is killed by the first test that fails, and the last file that was begun is
 * the one that it hangs: one at a time. Others are judged test by test, each worker by itself, and all tests are asked.
 */
export const argumentsFor = (tests: readonly string[], alone?: Run['alone']): string[] => [
  'run',
  ...(alone === undefined ? [] : ['--bail', '1', '--maxWorkers', '1']),
  ...tests,
];

let runs = 0;

/** One run of vitest in the copy at `root`. */
export async function runTests(root: string, { tests, skipped, alone }: Run): Promise<Outcome> {
  const log = join(root, `mutation-${(runs += 1)}.jsonl`);
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), ...argumentsFor(tests, alone)],
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        MUTATION_LOG: log,
        MUTATION_SKIPPED: JSON.stringify(skipped),
        ...(alone === undefined ? {} : { MUTATION_SITE: String(alone.site) }),
      },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<'ended'>((resolve) => child.on('close', () => resolve('ended')));
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', end);
  const start = Date.now();
  let effort = 0;
  const momentOf = (): Moment => {
    const clock = (Date.now() - start) / 1000;
    // What has ended is counted no more.
    effort = Math.max(effort, effortOf(child.pid ?? -1) ?? clock);
    return { clock, effort };
  };
  const hung = await watch(log, ended, momentOf, alone).finally(() => {
    end();
    process.off('exit', end);
  });
  const events = eventsIn(log);
  rmSync(log, { force: true });
  // For a mutant that is alone, the file at fault is the last that was begun.
  const at = { file: events.at(-1)?.file ?? tests[0] ?? '', worker: '' };
  const atFault =
    alone === undefined || !hung ? [] : [{ do: 'try', site: alone.site, effort: 0, ...at } as const];
  return { events, hung: hung && alone === undefined ? tried(events) : atFault, output, effort };
}

/** Waits for the end; tells whether it was given up, for what a mutant does has none. @throws when none is at fault */
async function watch(
  log: string,
  ended: Promise<'ended'>,
  momentOf: () => Moment,
  alone: Run['alone'],
): Promise<boolean> {
  const patience = new Patience(alone === undefined ? 'test' : 'files');
  let [size, clean] = [0, alone?.clean];
  for (;;) {
    const stop = new AbortController();
    const first = await Promise.race([
      ended,
      sleep(500, 'waiting', { signal: stop.signal }).catch(() => 'ended'),
    ]);
    stop.abort();
    if (first === 'ended') return false;
    const now = momentOf();
    if (alone === undefined && sizeOf(log) !== size) {
      size = sizeOf(log);
      patience.heard(now);
      const efforts = tried(eventsIn(log)).map((event) => (event.do === 'try' ? event.effort : 0));
      clean = efforts.length === 0 ? undefined : Math.max(...efforts);
    }
    const judgement = patience.judge(now, clean);
    if (judgement === 'hangs') return true;
    if (judgement === 'lost') throw new Error(`no mutant is at fault, yet the tests hang: ${log}`);
  }
}
