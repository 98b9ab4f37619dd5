/** Tries every mutant, and tells which tests kill which. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { withCopy, type NumberedSite } from './copy.ts';
import type { Event } from './runner.ts';
import { runTests } from './run.ts';
import type { Site } from './sites.ts';

/** The tests that see what is refused. */
export const TESTS = ['graph', 'document', 'entries', 'schemas', 'kinds', 'mdx', 'text'].map(
  (room) => `tests/unit/${room}/`,
);
/** Those that see what a schema settles when it is loaded. */
const SCHEMA_TESTS = ['tests/unit/schemas/', 'tests/unit/kinds/'];

export interface Verdict {
  site: Site;
  /** The test files that turn red, sorted. */
  killers: readonly string[];
  /** Why it lives, if it does. */
  why: string;
}

/** Why a site that no test kills lives. */
function whyOf(events: readonly Event[]): string {
  if (events.some((event) => event.do === 'doubt'))
    return 'the test that meets it fails twice in a row by itself';
  if (events.some((event) => event.do === 'spare')) return 'tests meet it, and pass without it';
  return events.length > 0 ? 'met only while tests are gathered' : 'no test meets it';
}

/** Runs the tests until no mutant hangs them; those that did are killed by what they hung. */
async function tryInTests(root: string, ids: ReadonlySet<number>, all: number, tests: readonly string[]) {
  const skipped = Array.from({ length: all }, (_, id) => id).filter((id) => !ids.has(id));
  const hung: Event[] = [];
  for (;;) {
    const outcome = await runTests(root, { tests, skipped: [...skipped, ...hung.map(({ site }) => site)] });
    const broken = outcome.events.find((event) => event.do === 'fail');
    if (broken?.do === 'fail')
      throw new Error(`${broken.file} fails without any mutant: ${broken.why}\n${outcome.output}`);
    if (outcome.hung.length === 0) return [...outcome.events, ...hung.map(asKill)];
    hung.push(...outcome.hung);
  }
}

/** What no run uses. */
const NOTHING = { effort: 0 };

/** A mutant that hung is killed by what it hung. */
const asKill = ({ site, file, worker }: Event): Event => ({ do: 'kill', site, file, worker });

/** One process a mutant: what is settled when a module is loaded cannot be changed later. */
async function tryAlone(
  root: string,
  site: NumberedSite,
  tests: readonly string[],
  clean: number,
): Promise<Event[]> {
  const there = tests.filter((one) => existsSync(join(root, one)));
  if (there.length === 0) return [];
  const alone = { site: site.id, clean };
  const { events, hung } = await runTests(root, { tests: there, skipped: [], alone });
  return [...events.filter((event) => event.do === 'kill'), ...hung.map(asKill)];
}

/** Tries the mutants of `sites` with `tests`, parts of the names of test files; `told` hears of each that is tried alone. */
export async function score(
  sites: readonly Site[],
  tests: readonly string[],
  told: (done: number, of: number) => void,
): Promise<Verdict[]> {
  const numbered = sites.map((site, id): NumberedSite => ({ ...site, id }));
  return withCopy(numbered, async (root) => {
    const inTests = new Set(numbered.filter((one) => !one.isSettledAtLoad).map(({ id }) => id));
    const events = inTests.size === 0 ? [] : await tryInTests(root, inTests, numbered.length, tests);
    const of = (id: number) => events.filter((event) => event.site === id);
    const alone = numbered
      .map((site) => ({ site, files: filesFor(site, of(site.id), root, tests) }))
      .filter(({ files }) => files.length > 0);
    // What all of their tests use without a mutant: those of one need no more.
    const files = [...new Set(alone.flatMap((one) => one.files))];
    const every = numbered.map(({ id }) => id);
    const { effort } = files.length > 0 ? await runTests(root, { tests: files, skipped: every }) : NOTHING;
    let done = 0;
    // Two at a time: each is mostly one processor that loads modules.
    const queue = [...alone];
    const work = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        events.push(...(await tryAlone(root, next.site, next.files, effort)));
        told((done += 1), alone.length);
      }
    };
    await Promise.all([work(), work()]);
    return numbered.map(({ id, ...site }): Verdict => {
      const killers = of(id).filter((event) => event.do === 'kill');
      const files = [...new Set(killers.map(({ file }) => file))].sort();
      return { site, killers: files, why: killers.length > 0 ? '' : whyOf(of(id)) };
    });
  });
}

/** The test files with which a site is tried in a process of its own, if it must be. */
function filesFor(
  site: NumberedSite,
  events: readonly Event[],
  root: string,
  tests: readonly string[],
): string[] {
  if (site.isSettledAtLoad)
    return SCHEMA_TESTS.filter((room) => globSync(`${room}**/*.test.ts`, { cwd: root }).length > 0);
  if (events.some((event) => event.do === 'kill')) return [];
  const loaded = events.filter((event) => event.do === 'load').map(({ file }) => file);
  return [...new Set(loaded)].filter((file) => tests.some((one) => file.includes(one)));
}
