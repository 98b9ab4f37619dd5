/** Runs the tests of a copy in a process group of its own, and ends it as soon as a mutant hangs. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Event } from './runner.ts';

/** How long one test may last with one refusal taken away. */
const LIMIT = 60_000;
/** How long a whole run may last, whatever it does. */
const WHOLE_LIMIT = 30 * 60_000;

interface Run {
  /** Names of test files, or parts of names. */
  tests: readonly string[];
  skipped: readonly number[];
  /** The mutant of the whole process, if it is not to be tried test by test. */
  site?: number;
}

export interface Outcome {
  events: readonly Event[];
  /** The mutants that were being tried when their time was over. */
  hung: readonly Event[];
  /** What vitest printed. */
  output: string;
}

function eventsIn(log: string): Event[] {
  if (!existsSync(log)) return [];
  // The last line may be half written.
  const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Event);
}

/** For each worker, the mutant that it has begun to try and not told of since. */
function tried(events: readonly Event[]): Event[] {
  const last = new Map(events.map((event) => [event.worker, event]));
  return [...last.values()].filter((event) => event.do === 'try');
}

let runs = 0;

/** One run of vitest in the copy at `root`. */
export async function runTests(root: string, { tests, skipped, site }: Run): Promise<Outcome> {
  const log = join(root, `mutation-${(runs += 1)}.jsonl`);
  const arguments_ = ['run', ...(site === undefined ? [] : ['--bail', '1', '--maxWorkers', '1']), ...tests];
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...arguments_], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      MUTATION_LOG: log,
      MUTATION_SKIPPED: JSON.stringify(skipped),
      ...(site === undefined ? {} : { MUTATION_SITE: String(site) }),
    },
  });
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
  const hung = await watch(log, ended, LIMIT).finally(() => {
    end();
    process.off('exit', end);
  });
  const events = eventsIn(log);
  rmSync(log, { force: true });
  return { events, hung, output };
}

/** Waits for the end; gives the mutants at fault if it does not come: nothing was written for `limit` ms. */
async function watch(log: string, ended: Promise<'ended'>, limit: number): Promise<Event[]> {
  const start = Date.now();
  let [since, size] = [start, -1];
  for (;;) {
    const stop = new AbortController();
    const first = await Promise.race([
      ended,
      sleep(500, 'waiting', { signal: stop.signal }).catch(() => 'ended'),
    ]);
    stop.abort();
    if (first === 'ended') return [];
    const events = eventsIn(log);
    if (events.length !== size) [since, size] = [Date.now(), events.length];
    if (Date.now() - since < limit && Date.now() - start < WHOLE_LIMIT) continue;
    const hung = tried(events);
    if (hung.length === 0) throw new Error(`no mutant is at fault, yet the tests hang: ${log}`);
    return hung;
  }
}
