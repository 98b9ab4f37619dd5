/** Invented corpora of any size, each built once, in a folder that goes with the process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFileOf, judgedFileOf } from '../src/entries/cache.ts';
import { writeInventedCorpus } from '../scripts/lib/invented-corpus.ts';
import { measure, type Cost } from './measure.ts';
import { previewsIn, withoutPreviews, type Previews } from './previews.ts';

export interface Built {
  communiques: number;
  content: string;
  dist: string;
  /** Checks: nothing remembered, then all remembered. */
  cold: Cost;
  warm: Cost;
  /** Without the images of shared links, which are counted apart. */
  build: Cost;
  previews: Previews | undefined;
}

export const COMMANDS = {
  check: 'node scripts/check.ts <corpus>',
  build: 'CONTENT_DIR=<corpus> OUT_DIR=<dossier> node scripts/build.ts',
} as const;

/** Commitments for each communiqué of an invented corpus. */
const COMMITMENTS = 0.8;

const root = mkdtempSync(join(tmpdir(), 'aufil-mesures-'));
const contents: string[] = [];
process.once('exit', () => {
  for (const file of contents.map(cacheFileOf))
    for (const kept of [file, judgedFileOf(file)]) rmSync(kept, { force: true });
  rmSync(root, { recursive: true, force: true });
});

/** A folder of this run. */
export const folderOf = (name: string): string => join(root, name);

/** Invents a corpus, checks it twice and builds its site. */
export async function buildInvented(communiques: number): Promise<Built> {
  const [content, dist] = [folderOf(`corpus-${communiques}`), folderOf(`site-${communiques}`)];
  writeInventedCorpus(content, { communiques, commitments: Math.ceil(communiques * COMMITMENTS) });
  // A new folder has nothing remembered; the build starts as cold as the first check, from a copy under another name.
  const check = () => measure(['scripts/check.ts', content], {});
  const cold = await check();
  const warm = await check();
  const other = folderOf(`corpus-${communiques}-froid`);
  writeInventedCorpus(other, { communiques, commitments: Math.ceil(communiques * COMMITMENTS) });
  contents.push(content, other);
  const build = await measure(['scripts/build.ts'], { CONTENT_DIR: other, OUT_DIR: dist, CI: '1' });
  const previews = previewsIn(build.said);
  return {
    communiques,
    content: other,
    dist,
    cold,
    warm,
    build: withoutPreviews(build, previews),
    previews,
  };
}

/** Builds the site of the project's own content. */
export async function buildFounding(): Promise<{ dist: string }> {
  const dist = folderOf('site');
  await measure(['scripts/build.ts'], { OUT_DIR: dist, CI: '1' });
  return { dist };
}
