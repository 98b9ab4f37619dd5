/** A build after another is, to the byte, the build that would be made anew; and it makes few pages. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STEPS } from '../../bench/edits.ts';
import { writeInventedCorpus } from '../../scripts/lib/invented-corpus.ts';
import { build, hashesOf, ROOT, someFolder } from './built.ts';

const SIZE = { communiques: 12, commitments: 14 };
const SEED = 11;

/** Images are drawn from the same words. */
const NO_IMAGES = { APERCUS: 'non' };
const KEPT = { ...NO_IMAGES, PAGES_GARDEES: 'oui' };

const edit = (file: string, from: RegExp, to: string): void => {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
};
const step = (name: string) => (content: string) => STEPS.find((one) => one.name === name)?.edit(content);
const some = (content: string, kind: string): string => {
  const names = readdirSync(join(content, kind)).sort();
  return join(content, kind, names[names.length >> 1] ?? '');
};

/** What is done to the content, and to the site before, between two builds. */
const CHAIN: Readonly<Record<string, (content: string, site: string) => void>> = {
  'a document more': step('un communiqué de plus'),
  'a figure corrected, a person renamed, a commitment withdrawn': (content) => {
    step('un chiffre corrigé')(content);
    step('une personne renommée')(content);
    appendFileSync(some(content, 'commitments'), 'withdrawn:\n  day: 2026-01-01\n  why: "Par erreur."\n');
  },
  'a site before in which somebody has changed, added and taken files': (_, site) => {
    const folder = join(site, 'engagements');
    const [one = '', other = ''] = readdirSync(folder).filter((name) =>
      existsSync(join(folder, name, 'flux.xml')),
    );
    appendFileSync(join(folder, one, 'index.html'), '<p>Écrit à la main.</p>');
    rmSync(join(folder, other, 'index.html'));
    writeFileSync(join(folder, 'ajout.html'), 'Écrit à la main.');
    renameSync(join(folder, one, 'flux.xml'), join(folder, other, 'flux.xml'));
  },
  'the name of the site, a page of its own, a record gone': (content) => {
    edit(join(content, 'site.yaml'), /^name: .*$/m, 'name: "Un autre nom"');
    appendFileSync(some(content, 'pages'), '\nUne phrase de plus.\n');
    rmSync(some(content, 'vocabulary'));
  },
};

test('a chain of builds is a chain of builds made anew', async () => {
  const content = join(someFolder(), 'content');
  writeInventedCorpus(content, SIZE, SEED);
  const folder = someFolder();
  // What pages read is noted where a site stands already.
  mkdirSync(join(folder, 'dist'));
  const first = await build(content, KEPT, folder);
  expect([first.code, first.said.includes('du site d’avant')], first.said).toEqual([0, false]);
  const kept: number[] = [];
  for (const [name, change] of Object.entries(CHAIN)) {
    change(content, first.dist);
    const [again, anew] = [await build(content, KEPT, folder), await build(content, NO_IMAGES)];
    expect([name, again.code, anew.code], again.said).toEqual([name, 0, 0]);
    expect([name, [...hashesOf(again.dist)]]).toEqual([name, [...hashesOf(anew.dist)]]);
    expect(readdirSync(folder)).toEqual(['.dist.aufil-noms', 'dist']);
    kept.push(Number(/([\d\u202f]+) pages sont celles du site d’avant/.exec(again.said)?.[1] ?? 0));
  }
  // Of some two hundred pages; the last edit changes the frame of all.
  expect(
    kept.slice(0, 3).every((count) => count > 40),
    kept.join(),
  ).toBe(true);
}, 600_000);

/** Ends a build by a signal while it makes its site. Gives its code. */
function stopped(content: string, dist: string): Promise<number | null> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/build.ts')], {
    cwd: ROOT,
    env: { ...process.env, ...KEPT, CONTENT_DIR: content, OUT_DIR: dist },
    stdio: 'ignore',
  });
  const watch = setInterval(() => {
    const made = readdirSync(join(ROOT, '.cache')).find((name) => name.endsWith(`-${child.pid}-1`));
    if (made !== undefined && existsSync(join(ROOT, '.cache', made, '_astro'))) child.kill('SIGTERM');
  }, 20);
  return new Promise((done) =>
    child.once('close', (code) => {
      clearInterval(watch);
      done(code);
    }),
  );
}

test('a build that fails leaves the site before as it was', async () => {
  const content = join(someFolder(), 'content');
  writeInventedCorpus(content, SIZE, SEED);
  const folder = someFolder();
  const { dist, code } = await build(content, NO_IMAGES, folder);
  expect(code).toBe(0);
  const before = [...hashesOf(dist)];
  const isThere = (name: string) => {
    expect([name, ...hashesOf(dist)]).toEqual([name, ...before]);
    expect(readdirSync(folder)).toEqual(['.dist.aufil-noms', 'dist']);
  };
  // The disk refuses what is made.
  const full = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    const write = fs.writeFileSync;
    fs.writeFileSync = (file, ...more) => {
      if (String(file).includes('/chantier-')) throw new Error('plus de place');
      write(file, ...more);
    };
    syncBuiltinESMExports();`;
  const failing = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(full)}` };
  const failed = await build(content, { ...KEPT, ...failing }, folder);
  expect([failed.code, failed.said.includes('Les pages s’écrivent')], failed.said).toEqual([1, true]);
  isThere('an error');
  expect(await stopped(content, dist)).toBe(143);
  isThere('a signal');
  edit(join(content, 'site.yaml'), /^asOf: .*$/m, 'asOf: hier');
  expect((await build(content, KEPT, folder)).code).toBe(1);
  isThere('content that is refused');
}, 600_000);
