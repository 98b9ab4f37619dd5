/**
 * Runs each test as ever, then once more for each refusal that it met, with that refusal taken away: a test that
 * then fails kills the mutant. Only what a test meets can change what it sees, so nothing else is tried.
 */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { threadId } from 'node:worker_threads';
import { TestRunner, type RunnerTestCase, type RunnerTestFile } from 'vitest';

/** What is written, a line of JSON each, for `run.ts` to read. */
export type Event =
  | { do: 'kill' | 'spare' | 'doubt'; site: number; file: string; worker: string }
  /** `effort`: processor seconds that the same test used without the mutant. */
  | { do: 'try'; site: number; file: string; worker: string; effort: number }
  | { do: 'load'; site: number; file: string; worker: string }
  | { do: 'fail'; site: number; file: string; worker: string; why: string };

/** What the instrumented code asks (see `edits.ts`). */
interface Mutation {
  off: (id: number) => boolean;
  kept: <T>(id: number, list: readonly T[]) => readonly T[];
}

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run « npm run mutation »`);
  return value;
};

const LOG = setting('MUTATION_LOG');
/** A mutant for the whole process, or nothing. */
const ALWAYS = process.env['MUTATION_SITE'] === undefined ? undefined : Number(process.env['MUTATION_SITE']);
/** Mutants that hung, or that the caller does not ask for. */
const SKIPPED = new Set<number>(JSON.parse(setting('MUTATION_SKIPPED')) as number[]);
const WORKER = `${process.pid}.${threadId}`;

let off = ALWAYS;
let met = new Set<number>();

const mutation: Mutation = {
  off: (id) => {
    met.add(id);
    return off === id;
  },
  kept: (id, list) => {
    if (list.length > 0) met.add(id);
    return off === id ? [] : list;
  },
};
(globalThis as { __mutation?: Mutation }).__mutation = mutation;

/** The runner that `run.ts` names to vitest. */
export default class MutationRunner extends TestRunner {
  /** Mutants killed by a test of the file that runs: one is enough. */
  #killed = new Set<number>();
  #file = '';

  override async importFile(path: string, source: 'collect' | 'setup'): Promise<unknown> {
    met = new Set();
    const imported = await super.importFile(path, source);
    this.#file = relative(process.cwd(), path);
    this.#killed = new Set();
    if (source === 'collect') for (const site of met) this.#tell({ do: 'load', site });
    return imported;
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    if (ALWAYS !== undefined) {
      await run();
      return;
    }
    this.#file = relative(process.cwd(), test.file.filepath);
    met = new Set();
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    const sites = [...met].filter((site) => !SKIPPED.has(site) && !this.#killed.has(site));
    for (const site of sites) await this.#try(site, run, (user + system) / 1e6);
  }

  async #try(site: number, run: () => unknown, effort: number): Promise<void> {
    this.#tell({ do: 'try', site, effort });
    if (await this.#passes(site, run)) {
      this.#tell({ do: 'spare', site });
      return;
    }
    // What fails twice in a row fails by itself: the mutant has nothing to do with it.
    if (!(await this.#passes(undefined, run))) {
      this.#tell({ do: 'doubt', site });
      return;
    }
    this.#killed.add(site);
    this.#tell({ do: 'kill', site });
  }

  async #passes(site: number | undefined, run: () => unknown): Promise<boolean> {
    off = site;
    try {
      await run();
      return true;
    } catch {
      return false;
    } finally {
      off = undefined;
    }
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    super.onAfterRunFiles(files);
    for (const { filepath, result } of files) {
      if (result?.state !== 'fail') continue;
      this.#file = relative(process.cwd(), filepath);
      if (ALWAYS === undefined) this.#tell({ do: 'fail', site: -1, why: result.errors?.[0]?.message ?? '' });
      else this.#tell({ do: 'kill', site: ALWAYS });
    }
  }

  #tell(event: { do: Event['do']; site: number; why?: string; effort?: number }): void {
    appendFileSync(LOG, `${JSON.stringify({ ...event, file: this.#file, worker: WORKER })}\n`);
  }
}
