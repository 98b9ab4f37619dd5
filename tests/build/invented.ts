/** A site of sixty documents and two hundred commitments, invented: built once for all the tests of a run. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeInventedCorpus } from '../../scripts/lib/invented-corpus.ts';
import { build } from './built.ts';
import { readSite, type Site } from './finders/site.ts';

/** Two folders. */
export interface InventedSite {
  content: string;
  dist: string;
}

const SIZE = { communiques: 60, commitments: 200 };
const SEED = 7;

async function buildIn(folder: string): Promise<InventedSite> {
  const content = join(folder, 'content');
  writeInventedCorpus(content, SIZE, SEED);
  const { code, said, dist } = await build(content, {}, folder);
  if (code !== 0) throw new Error(said);
  return { content, dist };
}

/** Creates a folder; `false` if it was there. */
function claims(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * The site, and what lets it go. `npm test` gives its kinds one folder by `AUFIL_ESSAIS`: the first that comes
 * builds there, the others wait for it. Without it, each file of tests builds its own.
 */
export async function inventedSite(): Promise<InventedSite & { letGo: () => void }> {
  const shared = process.env['AUFIL_ESSAIS'];
  if (shared === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'aufil-echelle-'));
    return { ...(await buildIn(folder)), letGo: () => rmSync(folder, { recursive: true, force: true }) };
  }
  const folder = join(shared, 'echelle');
  const end = join(folder, 'fin');
  if (claims(folder)) {
    try {
      await buildIn(folder);
    } finally {
      writeFileSync(end, '');
    }
  }
  while (!existsSync(end)) await setTimeout(200);
  const site = { content: join(folder, 'content'), dist: join(folder, 'dist') };
  if (!existsSync(site.dist)) throw new Error('le site inventé n’a pas pu être construit');
  return { ...site, letGo: () => undefined };
}

const read = new Map<string, Site>();

/** Its pages, read once. */
export function inventedPages(dist: string): Site {
  const known = read.get(dist) ?? readSite(dist);
  read.set(dist, known);
  return known;
}
