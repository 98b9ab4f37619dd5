/** Draws the images of shared links, and remembers them by what they show. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { cards } from '../../../src/exports/preview.ts';
import type { Graph } from '../../../src/graph/nodes.ts';
import { sitePath } from '../../../src/site/urls.ts';
import { ROOT } from '../install.mjs';
import { cardSvg, studio } from './card.ts';

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

/** No text is left in the SVG: no font is looked for. */
export const pngOf = (svg: string): Buffer =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();

/** An image holds megabytes outside JavaScript's heap, which the collector does not see and is in no hurry to free. */
const BETWEEN_COLLECTIONS = 20;

/** Frees what the images just drawn hold. */
async function collect(): Promise<void> {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  // What is not JavaScript's is freed on a turn of the event loop.
  await setImmediate();
}

/** Forgets what this build did not show, once there is too much of it. */
function forget(used: ReadonlySet<string>): void {
  const known = readdirSync(CACHE);
  if (known.length <= used.size + MOST_REMEMBERED) return;
  for (const name of known) if (!used.has(name)) rmSync(join(CACHE, name), { force: true });
}

/** Writes an image for each card of `graph` into the built site `folder`. */
export async function writePreviews(graph: Graph, folder: string): Promise<Drawn> {
  const before = process.cpuUsage();
  const tools = studio();
  const used = new Set<string>();
  let drawn = 0;
  mkdirSync(CACHE, { recursive: true });
  const all = cards(graph);
  for (const card of all) {
    const svg = cardSvg(card, graph.site, tools);
    const name = `${createHash('sha256').update(svg).digest('hex')}.png`;
    const remembered = join(CACHE, name);
    used.add(name);
    if (!existsSync(remembered)) {
      writeFileSync(remembered, pngOf(svg));
      drawn += 1;
      if (drawn % BETWEEN_COLLECTIONS === 0) await collect();
    }
    const file = join(folder, decodeURI(card.url.slice(sitePath().length)));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(remembered));
  }
  forget(used);
  const { user, system } = process.cpuUsage(before);
  return { images: all.length, drawn, milliseconds: (user + system) / 1000 };
}
