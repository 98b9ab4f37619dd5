/** A new Pagefind that is not the one that is known fails here, and says what to do; so does each planted change. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '#search/pagefind/names.ts';
import { CHANGES, MENDED } from './changes.ts';
import { ANSWER_PROBES } from './probes-of-answers.ts';
import { FILE_PROBES } from './probes-of-files.ts';
import { complaint, type World } from './probes.ts';
import { engineOn, tinyIndex, workerOn } from './tiny.ts';
import { WEAKNESSES } from './weaknesses.ts';

const PROBES = [...FILE_PROBES, ...ANSWER_PROBES];

const ROOT = new URL('../../../../', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as unknown;

let world: World;

beforeAll(async () => {
  const tiny = await tinyIndex();
  // The build tells the stem of a word that documents have; the module is asked for the others.
  const told = (word: string) => Promise.resolve(word === 'mission' ? word : undefined);
  const fresh = () => ({ files: tiny.compact, ...engineOn(tiny.compact, tiny.names, told) });
  const raw = { files: tiny.raw, ...(await workerOn(tiny.raw)) };
  world = { raw, compact: fresh(), fresh: () => Promise.resolve(fresh()) };
}, 60_000);

describe('the version of Pagefind', () => {
  const remedy = `src/search/pagefind/ est écrit pour la version ${VERSION} : pour en changer, mettez la nouvelle dans names.ts, puis reprenez chaque supposition que ce fichier dit fausse.`;

  test('is the one that is known, asked for exactly, installed and locked', () => {
    const { dependencies } = json('package.json') as { dependencies: Record<string, string> };
    const { packages } = json('package-lock.json') as { packages: Record<string, { version: string }> };
    const { version } = json('node_modules/pagefind/package.json') as { version: string };
    expect(dependencies['pagefind'], remedy).toBe(VERSION);
    expect(version, remedy).toBe(VERSION);
    expect(packages['node_modules/pagefind']?.version, remedy).toBe(VERSION);
  });
});

describe('what is supposed of it', () => {
  test.each(PROBES)('$name', async (probe) => {
    expect(await complaint(probe, world)).toBe('');
  });
});

describe('what is made up for', () => {
  test.each(WEAKNESSES)('$name', async (probe) => {
    expect(await complaint(probe, world)).toBe('');
  });
});

describe('a change of Pagefind is noticed', () => {
  test.each(CHANGES)('%s', async (_change, changed, noticed) => {
    const probe = PROBES.find(({ name }) => name.startsWith(noticed));
    if (probe === undefined) throw new Error(`no probe « ${noticed}… »`);
    expect(await complaint(probe, changed(world))).toContain(probe.remedy);
  });

  test('each supposition has a change that turns it red', () => {
    const unplanted = PROBES.filter(({ name }) => !CHANGES.some(([, , noticed]) => name.startsWith(noticed)));
    expect(unplanted).toEqual([]);
  });

  test('each weakness that is gone is noticed', async () => {
    const mended = MENDED(world);
    for (const probe of WEAKNESSES) expect(await complaint(probe, mended)).toContain(probe.remedy);
  });
});
