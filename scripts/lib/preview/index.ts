/** Draws the images of shared links, and remembers them by what they show. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { cards } from '#exports/preview.ts';
import type { Graph } from '#graph/graph.ts';
import { sitePath } from '#site/urls.ts';
import { ROOT } from '../install.mjs';
import type { Written } from '../written.ts';
import { cardSvg, studio } from './card.ts';
import type { Drawing } from './draw.ts';

const CACHE = join(ROOT, 'node_modules/.cache/apercus');
/** Other contents (tests, branches) may be remembered beside this one, up to so many images. */
const MOST_REMEMBERED = 2000;

/** What was done, and what it cost: counted apart from the build. */
export interface Drawn {
  images: number;
  /** How many were not remembered. */
  drawn: number;
  /** Of processor time, all images together. */
  milliseconds: number;
}

/** As many threads as a small machine has cores. */
const THREADS = 2;

/** Draws in threads of their own. Gives the milliseconds of processor that they took. */
async function draw(drawings: readonly Drawing[]): Promise<number> {
  const size = Math.ceil(drawings.length / THREADS);
  const shares = Array.from({ length: THREADS }, (_, rank) => drawings.slice(rank * size, (rank + 1) * size));
  const costs = await Promise.all(
    shares
      .filter((share) => share.length > 0)
      .map(
        (share) =>
          new Promise<number>((done, fail) => {
            const worker = new Worker(new URL('./draw.ts', import.meta.url), { workerData: share });
            worker.once('error', fail);
            worker.once('message', ({ user, system }: NodeJS.CpuUsage) => done((user + system) / 1000));
          }),
      ),
  );
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** Forgets what this build did not show, once there is too much of it. */
function forget(cache: string, used: ReadonlySet<string>): void {
  const known = readdirSync(cache);
  if (known.length <= used.size + MOST_REMEMBERED) return;
  for (const name of known) if (!used.has(name)) rmSync(join(cache, name), { force: true });
}

/** Writes an image for each card of `graph` into a site; `cache` is the folder of those already drawn. */
export async function writePreviews(
  graph: Graph,
  site: Pick<Written, 'write'>,
  cache = CACHE,
): Promise<Drawn> {
  const before = process.threadCpuUsage();
  const tools = studio();
  mkdirSync(cache, { recursive: true });
  const all = cards(graph).map((card) => {
    const svg = cardSvg(card, graph.site, tools);
    const name = `${createHash('sha256').update(svg).digest('hex')}.png`;
    return { card, name, file: join(cache, name), svg };
  });
  const unknown = new Map(all.filter(({ file }) => !existsSync(file)).map((one) => [one.name, one]));
  const drawing = await draw([...unknown.values()].map(({ file, svg }) => ({ file, svg })));
  for (const { card, file } of all)
    site.write(decodeURI(card.url.slice(sitePath().length)), readFileSync(file));
  forget(cache, new Set(all.map(({ name }) => name)));
  const { user, system } = process.threadCpuUsage(before);
  return { images: all.length, drawn: unknown.size, milliseconds: (user + system) / 1000 + drawing };
}
