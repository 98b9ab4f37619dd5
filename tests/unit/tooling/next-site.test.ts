/** The next site takes the place of the one that stands: what is the same stays, what is not of it goes, and nothing before it is whole. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf } from '../../../scripts/lib/files.ts';
import { NextSite } from '../../../scripts/lib/next-site.ts';

function someFolder(under = tmpdir()): string {
  const folder = mkdtempSync(join(under, 'aufil-suite-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Files = Readonly<Record<string, string>>;

function put(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const heldBy = (folder: string): Files =>
  Object.fromEntries(filesOf(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

/** Makes a site of `files`, and what others put where it is made: `beside`. */
function make(site: string, root: string, files: Files, beside: Files = {}): NextSite {
  const next = new NextSite(site, root);
  for (const [path, text] of Object.entries(files)) next.write(path, Buffer.from(text));
  put(next.folder, beside);
  return next;
}

const BEFORE = { 'index.html': 'accueil', 'a/index.html': 'a', 'b/c/index.html': 'c', 'b/d.txt': 'd' };

test('what is the same stays, what has changed is replaced, what is gone goes with its folder', () => {
  const [site, root] = [join(someFolder(), 'site'), someFolder()];
  put(site, BEFORE);
  const day = new Date('2020-01-01');
  for (const path of Object.keys(BEFORE)) utimesSync(join(site, path), day, day);
  const next = make(site, root, { 'index.html': 'accueil', 'a/index.html': 'autre', 'e/index.html': 'e' });
  put(next.folder, { 'b/d.txt': 'd', '_astro/f.css': 'f' });
  expect(heldBy(site)).toEqual(BEFORE);
  next.settle();
  expect(heldBy(site)).toEqual({
    'index.html': 'accueil',
    'a/index.html': 'autre',
    'e/index.html': 'e',
    'b/d.txt': 'd',
    '_astro/f.css': 'f',
  });
  const isStill = (path: string) => statSync(join(site, path)).mtimeMs === day.getTime();
  expect(Object.keys(heldBy(site)).filter(isStill)).toEqual(['b/d.txt', 'index.html']);
  expect(readdirSync(join(site, 'b'))).toEqual(['d.txt']);
  expect(readdirSync(join(root, '.cache'))).toEqual([]);
});

test('where no site stands, or an empty folder, the whole of it comes, open to whoever serves it', () => {
  const [folder, root] = [someFolder(), someFolder()];
  mkdirSync(join(folder, 'vide'));
  const { mode } = statSync(join(folder, 'vide'));
  for (const name of ['vide', 'neuf/site']) {
    make(join(folder, name), root, BEFORE).settle();
    expect(heldBy(join(folder, name))).toEqual(BEFORE);
    expect(statSync(join(folder, name)).mode).toBe(mode);
  }
});

test('a site is what it would be made anew, whatever stood there', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
    .map((names) => names.join('/'));
  const files = fc
    .dictionary(path, fc.constantFrom('un', 'deux', ''), { maxKeys: 6 })
    // No file of a site is a folder of it.
    .map((some) =>
      Object.entries(some).filter(([one]) => !Object.keys(some).some((other) => other.startsWith(`${one}/`))),
    )
    .map((entries): Files => Object.fromEntries(entries));
  const [folder, root] = [someFolder(), someFolder()];
  const site = join(folder, 'site');
  fc.assert(
    fc.property(files, files, fc.boolean(), (before, after, isAside) => {
      rmSync(site, { recursive: true, force: true });
      put(site, before);
      make(site, root, isAside ? {} : after, isAside ? after : {}).settle();
      expect(heldBy(site)).toEqual(after);
    }),
  );
});

test('a link is not of the site: it goes, and what it leads to is as it was', () => {
  const [folder, root] = [someFolder(), someFolder()];
  const [site, mine] = [join(folder, 'site'), join(folder, 'à moi')];
  put(mine, { 'index.html': 'accueil', 'g.txt': 'g' });
  mkdirSync(site);
  symlinkSync(mine, join(site, 'a'));
  symlinkSync(join(mine, 'index.html'), join(site, 'index.html'));
  make(site, root, { 'index.html': 'accueil', 'a/index.html': 'accueil' }).settle();
  expect(heldBy(site)).toEqual({ 'index.html': 'accueil', 'a/index.html': 'accueil' });
  expect(heldBy(mine)).toEqual({ 'index.html': 'accueil', 'g.txt': 'g' });
});

test('a copy that shares its files with the site is not written over', () => {
  const [folder, root] = [someFolder(), someFolder()];
  const site = join(folder, 'site');
  put(site, BEFORE);
  linkSync(join(site, 'a/index.html'), join(folder, 'copie.html'));
  make(site, root, { ...BEFORE, 'a/index.html': 'autre' }).settle();
  expect(readFileSync(join(folder, 'copie.html'), 'utf8')).toBe('a');
});

test('of a file that is written twice, the last is the one', () => {
  const [site, root] = [join(someFolder(), 'site'), someFolder()];
  put(site, BEFORE);
  const next = make(site, root, { ...BEFORE, 'b/d.txt': 'autre' });
  next.write('a/index.html', Buffer.from('autre'));
  next.write('b/d.txt', Buffer.from('d'));
  next.settle();
  expect(heldBy(site)).toEqual({ ...BEFORE, 'a/index.html': 'autre' });
});

test('a site of which a file was taken away while it was made does not take its place', () => {
  const [site, root] = [join(someFolder(), 'site'), someFolder()];
  put(site, BEFORE);
  const next = make(site, root, { 'e/index.html': 'e' });
  rmSync(join(next.folder, 'e'), { recursive: true });
  expect(() => next.settle()).toThrow('e/index.html is gone since it was made');
  expect(heldBy(site)).toEqual(BEFORE);
});

test('a site whose folder is a link, to a folder that is there or not, is made where it leads', () => {
  const [folder, root] = [someFolder(), someFolder()];
  for (const name of ['là', 'pas encore/là']) {
    const link = join(folder, `lien-${name.length}`);
    if (name === 'là') put(join(folder, name), { 'f.txt': 'f' });
    symlinkSync(name, link);
    make(link, root, BEFORE).settle();
    expect(heldBy(join(folder, name))).toEqual(BEFORE);
    expect(heldBy(link)).toEqual(BEFORE);
  }
});

const NEXT = new URL('../../../scripts/lib/next-site.ts', import.meta.url).href;

test.each([
  ['an error', 'throw new Error("non");', 1],
  ['an end asked for', 'process.exit(3);', 3],
])('after %s the site is as it was, and nothing is left beside', (_, then, code) => {
  const [site, root] = [join(someFolder(), 'site'), someFolder()];
  put(site, BEFORE);
  const run = `const { NextSite } = await import(${JSON.stringify(NEXT)});
    new NextSite(${JSON.stringify(site)}, ${JSON.stringify(root)}).write('index.html', Buffer.from('à moitié')); ${then}`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', run], { encoding: 'utf8' });
  expect(status).toBe(code);
  expect(heldBy(site)).toEqual(BEFORE);
  expect(readdirSync(join(root, '.cache'))).toEqual([]);
});

test('what a build that was killed has left is swept, and what is of another is not', () => {
  const [site, root] = [join(someFolder(), 'site'), someFolder()];
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const here = hostname().replace(/\W/g, '_');
  const others = [
    `chantier-${here}-${process.pid}-7`,
    `chantier-ailleurs-${gone}-1`,
    'chantier-demo',
    'demo',
  ];
  for (const name of [`chantier-${here}-${gone}-1`, ...others])
    put(join(root, '.cache', name), { 'index.html': '' });
  make(site, root, BEFORE).settle();
  expect(readdirSync(join(root, '.cache')).sort()).toEqual([...others].sort());
});

const MEMORY = '/dev/shm';
const isElsewhere = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev;

test.runIf(isElsewhere)('a site on another disk than the project takes what is made here', () => {
  const [site, root] = [join(someFolder(MEMORY), 'site'), someFolder()];
  make(site, root, BEFORE).settle();
  expect(heldBy(site)).toEqual(BEFORE);
  make(site, root, { ...BEFORE, 'a/index.html': 'autre', 'h/index.html': 'h' }).settle();
  expect(heldBy(site)).toEqual({ ...BEFORE, 'a/index.html': 'autre', 'h/index.html': 'h' });
});
