/**
 * What growing costs, side by side: today's site, the site as it was, and other generators on the same texts; from nothing,
 * again, and after each small change. One build of each in turn, so that a busy machine is busy for all.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { baselineIn, type Baseline } from './baseline.ts';
import { astro } from './builders/astro.ts';
import type { Builder, Filled } from './builders/builder.ts';
import { eleventy } from './builders/eleventy.ts';
import { hugo, hugoVersion } from './builders/hugo.ts';
import { filledBeside } from './filled.ts';
import { folderOf, invent } from './corpora.ts';
import { STEPS } from './edits.ts';
import { changeOf, inventoryOf, weightOfAll, type Inventory, type Weight } from './inventory.ts';
import { measure, type Cost } from './measure.ts';
import { textsOf } from './texts.ts';

export const OURS = 'ce site';
export const SAME_PAGES = ', autant de pages, aussi lourdes';

/** One build of one site. */
export interface Step extends Cost, Weight {
  builder: string;
  step: string;
  /** Against the build before, at the same addresses. */
  changed: { files: number; bytes: number } | undefined;
}

/** A site that is built at each step. */
interface Running {
  name: string;
  out: string;
  /** Does what the step asks to its own content. */
  edit: (step: (typeof STEPS)[number]) => void;
  build: () => Promise<Cost>;
  before?: Inventory;
  /** Only from nothing: what it costs to fill pages says nothing of changes. */
  isOnce?: boolean;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGEFIND = join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs');
const sum = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? undefined : one + other;
const plus = (one: Cost, other: Cost): Cost => ({
  wall: one.wall + other.wall,
  cpu: sum(one.cpu, other.cpu),
  memory:
    one.memory === undefined || other.memory === undefined ? undefined : Math.max(one.memory, other.memory),
});

/** A site of this project, from the root of a copy of its code. */
function ours(name: string, root: string, content: string, out: string): Running {
  const env = { CONTENT_DIR: content, OUT_DIR: out, CI: '1', APERCUS: 'non' };
  return {
    name,
    out,
    edit: ({ edit }) => edit(content),
    build: () =>
      measure([join(root, 'scripts/build.ts')], env, {
        cwd: root,
        program: join(root, 'node_modules/node/bin/node'),
      }),
  };
}

/** A peer on the texts of a content, followed by Pagefind. */
async function peer(
  builder: Builder,
  name: string,
  content: string,
  filled: readonly Filled[],
): Promise<Running> {
  const folder = folderOf(`pair-${name.replace(/\W+/g, '-')}`);
  // Astro resolves packages from where it writes.
  const out = join(folder, 'site');
  mkdirSync(folder, { recursive: true });
  await builder.set(folder);
  const { args, ...place } = builder.command(out);
  return {
    name: `${name} + Pagefind`,
    out,
    isOnce: filled.length > 0,
    edit: () => builder.write(folder, textsOf(content), filled),
    build: async () => {
      rmSync(out, { recursive: true, force: true });
      const env = { ASTRO_TELEMETRY_DISABLED: '1' };
      const built = await measure(args, env, { cwd: folder, ...place });
      return plus(built, await measure([PAGEFIND, '--site', out, '--silent'], {}));
    },
  };
}

async function run(one: Running, step: (typeof STEPS)[number]): Promise<Step> {
  one.edit(step);
  const cost = await one.build();
  const after = inventoryOf(one.out);
  const changed = one.before && changeOf(one.before, after);
  one.before = after;
  return { builder: one.name, step: step.name, ...cost, ...weightOfAll(after), changed };
}

export interface Growth {
  communiques: number;
  baseline: string | undefined;
  steps: Step[];
}

/** Builds everything at every step. @param isShort peers only once */
export async function growthOf(
  communiques: number,
  { baseline, isShort, say }: { baseline: string | undefined; isShort: boolean; say: (line: string) => void },
): Promise<Growth> {
  const content = invent(communiques, 'croissance');
  const running = [ours(OURS, ROOT, content, folderOf(`croissance-${communiques}-site`))];
  if (baseline !== undefined) {
    const code: Baseline = await baselineIn(folderOf('avant'), baseline);
    const its = folderOf(`avant-${communiques}`);
    code.invent(its, communiques);
    running.push(ours(`${OURS} avant (${baseline})`, code.root, its, join(code.root, 'dist')));
  }
  const version = hugoVersion();
  const builders = [astro, eleventy, ...(version === undefined ? [] : [hugo(version)])];
  for (const builder of builders) running.push(await peer(builder, builder.name, content, []));
  const steps: Step[] = [];
  for (const [rank, step] of STEPS.entries())
    for (const one of running) {
      if (rank > 0 && (one.isOnce === true || (isShort && !one.name.startsWith(OURS)))) continue;
      const done = await run(one, step);
      steps.push(done);
      say(`${done.builder}, ${step.name} : ${done.cpu?.toFixed(1) ?? '?'} s de processeur`);
      if (rank > 0 || one.name !== OURS || one.before === undefined) continue;
      // They must be as many as ours from nothing, with what they write already.
      const own = textsOf(content);
      const pages = own.texts.length + own.themes.length + own.people.length;
      const filled = filledBeside(one.before, pages);
      for (const builder of builders)
        running.push(await peer(builder, builder.name + SAME_PAGES, content, filled));
    }
  for (const { out } of running) if (existsSync(out)) rmSync(out, { recursive: true, force: true });
  return { communiques, baseline, steps };
}
