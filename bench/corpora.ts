/** Invented corpora of any size, each built once, in a folder that goes with the process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFileOf, judgedFileOf } from '../src/entries/memory/cache.ts';
import { sinceOf } from '../src/entries/memory/disk-cache.ts';
import { writeInventedCorpus } from '../scripts/lib/invented-corpus.ts';
import { correct } from './edits.ts';
import { measure, type Cost } from './measure.ts';
import { previewsIn, withoutPreviews, type Previews } from './previews.ts';

export interface Built {
  communiques: number;
  content: string;
  dist: string;
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
    for (const kept of [
      file,
      sinceOf(file),
      judgedFileOf(file),
      `${judgedFileOf(file)}-entries`,
      `${judgedFileOf(file)}-all`,
      `${judgedFileOf(file)}-made`,
    ])
      rmSync(kept, { force: true });
  rmSync(root, { recursive: true, force: true });
});

/** A folder of this run. */
export const folderOf = (name: string): string => join(root, name);

/** Writes a corpus in a folder of this run, of which nothing is remembered yet nor will be. */
export function invent(communiques: number, name: string): string {
  const content = folderOf(`corpus-${communiques}-${name}`);
  writeInventedCorpus(content, { communiques, commitments: Math.ceil(communiques * COMMITMENTS) });
  contents.push(content);
  return content;
}

/** Checks of a corpus: nothing remembered, all remembered, and once one figure is corrected. */
export interface Checked {
  communiques: number;
  cold: Cost;
  warm: Cost;
  changed: Cost;
}

/** Invents a corpus and checks it. */
export async function checkInvented(communiques: number): Promise<Checked> {
  const content = invent(communiques, 'controle');
  const check = () => measure(['scripts/check.ts', content], {});
  const [cold, warm] = [await check(), await check()];
  correct(content);
  return { communiques, cold, warm, changed: await check() };
}

/** Invents a corpus, and builds its site from nothing. */
export async function buildInvented(communiques: number): Promise<Built> {
  const content = invent(communiques, 'froid');
  const dist = folderOf(`site-${communiques}`);
  const build = await measure(['scripts/build.ts'], { CONTENT_DIR: content, OUT_DIR: dist, CI: '1' });
  const previews = previewsIn(build.said);
  return { communiques, content, dist, build: withoutPreviews(build, previews), previews };
}

/** Builds the site of the project's own content. */
export async function buildFounding(): Promise<{ dist: string }> {
  const dist = folderOf('site');
  await measure(['scripts/build.ts'], { OUT_DIR: dist, CI: '1' });
  return { dist };
}
