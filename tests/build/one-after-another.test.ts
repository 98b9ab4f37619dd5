/** A build after another is, to the byte, the build that would be made from nothing. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
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
import { seedOf } from '../setup/seed.ts';
import { build, hashesOf, ROOT, someFolder } from './built.ts';
import { EDITS } from './chains/edits.ts';
import { Folder } from './chains/folder.ts';
import { Random } from './chains/random.ts';

const SIZE = { communiques: 12, commitments: 14 };
const SEED = 11;

/** Images are drawn from the same words. */
const NO_IMAGES = { APERCUS: 'non' };
/** Of a variable that no page reads and that could tell on the code, no code is kept. */
const anew = () => ({ ...NO_IMAGES, VITE_ESSAI: randomUUID() });

/** A build of a copy, of which nothing is remembered: neither its code, nor what was read, judged or made of it. */
function fromNothing(content: string) {
  const copy = join(someFolder(), 'content');
  cpSync(content, copy, { recursive: true });
  return build(copy, anew());
}

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

/** The steps after which the code of pages is another: the site's own pages are compiled with it. */
const CHANGES_CODE = new Set(['the name of the site, a page of its own, a record gone']);

test('a chain of builds is a chain of builds made from nothing', async () => {
  const content = join(someFolder(), 'content');
  writeInventedCorpus(content, SIZE, SEED);
  const folder = someFolder();
  const isKept = ({ said }: { said: string }) => said.includes('Leur code n’a pas changé');
  const first = await build(content, NO_IMAGES, folder);
  expect([first.code, isKept(first)], first.said).toEqual([0, false]);
  for (const [name, change] of Object.entries(CHAIN)) {
    change(content, first.dist);
    const [again, fresh] = [await build(content, NO_IMAGES, folder), await fromNothing(content)];
    expect([name, again.code, isKept(again), fresh.code, isKept(fresh)], again.said).toEqual([
      name,
      0,
      !CHANGES_CODE.has(name),
      0,
      false,
    ]);
    expect([name, [...hashesOf(again.dist)]]).toEqual([name, [...hashesOf(fresh.dist)]]);
    expect(readdirSync(folder)).toEqual(['.dist.aufil-noms', 'dist']);
  }
}, 600_000);

const DEMO = join(ROOT, 'examples/pays-d-aubrelonne');
/** Some changes each; `AUFIL_ENCHAINEMENTS` asks for another number. */
const LOTS = Number(process.env['AUFIL_ENCHAINEMENTS'] ?? '2');

/** The invented institution as if it had never been published: a ledger would refuse nearly every change. */
function neverPublished(): string {
  const content = join(someFolder(), 'content');
  cpSync(DEMO, content, { recursive: true });
  rmSync(join(content, 'ledger'), { recursive: true });
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:yaml|mdx)$/.test(file)) continue;
    const path = join(content, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^changes:\n(?:[ -].*\n)+/m, ''));
  }
  return content;
}

test('so is a chain of changes drawn by lot', async () => {
  const content = neverPublished();
  const [folder, before] = [someFolder(), someFolder()];
  const random = new Random(seedOf(process.env));
  expect((await build(content, NO_IMAGES, folder)).code).toBe(0);
  for (let left = LOTS; left > 0;) {
    rmSync(before, { recursive: true });
    cpSync(content, before, { recursive: true });
    const did = [0, 1, 2].map(() => random.one(EDITS)?.(new Folder(content), random));
    const again = await build(content, NO_IMAGES, folder);
    if (again.code !== 0) {
      // What a check refuses is taken back; a build that fails by itself is none.
      expect([did, again.said], again.said).toEqual([did, expect.stringContaining('corrigez le contenu')]);
      rmSync(content, { recursive: true });
      cpSync(before, content, { recursive: true });
      continue;
    }
    const fresh = await fromNothing(content);
    expect([did, [...hashesOf(again.dist)]]).toEqual([did, [...hashesOf(fresh.dist)]]);
    left -= 1;
  }
}, 600_000);

/** Ends a build by a signal while it makes its site. Gives its code. */
function stopped(content: string, dist: string): Promise<number | null> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/build.ts')], {
    cwd: ROOT,
    // Of code that is bundled, something is made where nothing of the site has changed.
    env: { ...process.env, ...anew(), CONTENT_DIR: content, OUT_DIR: dist },
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
  const failed = await build(content, { ...NO_IMAGES, ...failing }, folder);
  expect([failed.code, failed.said.includes('Les pages s’écrivent')], failed.said).toEqual([1, true]);
  isThere('an error');
  expect(await stopped(content, dist)).toBe(143);
  isThere('a signal');
  edit(join(content, 'site.yaml'), /^asOf: .*$/m, 'asOf: hier');
  expect((await build(content, NO_IMAGES, folder)).code).toBe(1);
  isThere('content that is refused');
}, 600_000);
