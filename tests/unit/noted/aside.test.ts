/** The site before comes back whenever the one that was to take its place is not whole. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Aside, forgetAside } from '../../../scripts/lib/kept-pages/aside.ts';
import { Written } from '../../../scripts/lib/written.ts';

const ASIDE = new URL('../../../scripts/lib/kept-pages/aside.ts', import.meta.url).href;

/** A folder that holds a site of one page. */
function someSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-avant-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const site = join(folder, 'dist');
  put(site, 'avant');
  return site;
}

function put(site: string, words: string): void {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), words);
}

const pageOf = (site: string): string => readFileSync(join(site, 'index.html'), 'utf8');
/** What stands where the site is: the site alone, once all is done. */
const beside = (site: string): string[] => readdirSync(dirname(site)).sort();

const besideOf = (site: string, end: string): string => join(dirname(site), `.dist.aufil-${end}`);

/** Runs what sets a site aside, writes half of another, then does `then`. Gives how it ended. */
function setAsideThen(site: string, then: string, signal?: NodeJS.Signals): Promise<number | string | null> {
  const code = `import { mkdirSync, writeFileSync } from 'node:fs';
const { Aside } = await import(${JSON.stringify(ASIDE)});
const aside = new Aside(${JSON.stringify(site)});
aside.set();
mkdirSync(${JSON.stringify(site)});
writeFileSync(${JSON.stringify(join(site, 'index.html'))}, 'à moitié');
console.log('là');
${then}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (signal !== undefined) child.stdout.once('data', () => child.kill(signal));
  return new Promise((done) => child.once('close', (code, by) => done(by ?? code)));
}

const WAIT = 'setInterval(() => {}, 1000);';

test.each([
  ['an error', 'throw new Error("non");', undefined, 1],
  ['an error that is said', 'process.exitCode = 1;', undefined, 1],
  ['an end asked for', 'process.exit(3);', undefined, 3],
  ['a person who stops it', WAIT, 'SIGINT', 130],
  ['a machine that stops', WAIT, 'SIGTERM', 143],
  ['a terminal that closes', WAIT, 'SIGHUP', 129],
] as const)('after %s', async (_, then, signal, code) => {
  const site = someSite();
  expect(await setAsideThen(site, then, signal)).toBe(code);
  expect([pageOf(site), beside(site)]).toEqual(['avant', ['dist']]);
});

test('after a death that says nothing, by the next build', async () => {
  const site = someSite();
  expect(await setAsideThen(site, WAIT, 'SIGKILL')).toBe('SIGKILL');
  expect(pageOf(site)).toBe('à moitié');
  new Aside(site).recover();
  expect([pageOf(site), beside(site)]).toEqual(['avant', ['dist']]);
});

test('not after a build that ended well, nor what is left of a site that was going', async () => {
  const site = someSite();
  expect(await setAsideThen(site, 'aside.letGo();')).toBe(0);
  put(besideOf(site, 'perdu'), 'à jeter');
  new Aside(site).recover();
  expect([pageOf(site), beside(site)]).toEqual(['à moitié', ['dist']]);
});

test('nor after a site made anew since', () => {
  const site = someSite();
  put(besideOf(site, 'avant'), 'plus ancien');
  forgetAside(site);
  new Aside(site).recover();
  expect([pageOf(site), beside(site)]).toEqual(['avant', ['dist']]);
});

test('a folder that a person keeps beside the site is neither taken for it nor removed', () => {
  const site = someSite();
  for (const end of ['avant', 'perdu']) put(`${site}.${end}`, 'à moi');
  new Aside(site).recover();
  forgetAside(site);
  expect([pageOf(site), beside(site)]).toEqual(['avant', ['dist', 'dist.avant', 'dist.perdu']]);
  expect(['avant', 'perdu'].map((end) => pageOf(`${site}.${end}`))).toEqual(['à moi', 'à moi']);
});

test('a site that stands is not thrown away when nothing is left aside', async () => {
  const site = someSite();
  const taken = `(await import('node:fs')).rmSync(aside.folder, { recursive: true }); process.exit(3);`;
  expect(await setAsideThen(site, taken)).toBe(3);
  expect([pageOf(site), beside(site)]).toEqual(['à moitié', ['dist']]);
});

test('where no site stood, nothing comes back', () => {
  const site = someSite();
  rmSync(site, { recursive: true });
  const aside = new Aside(site);
  aside.set();
  aside.letGo();
  expect(existsSync(site)).toBe(false);
});

test('a page that is shared is still in the site before, whatever becomes of the new one', () => {
  const site = someSite();
  const next = `${site}.neuf`;
  new Written(next).share('index.html', join(site, 'index.html'), readFileSync(join(site, 'index.html')));
  expect(pageOf(next)).toBe('avant');
  rmSync(next, { recursive: true });
  expect(pageOf(site)).toBe('avant');
});

test('a page whose file cannot be shared is written', () => {
  const site = someSite();
  new Written(site).share('autre/index.html', join(site, 'absente.html'), Buffer.from('ses octets'));
  expect(pageOf(join(site, 'autre'))).toBe('ses octets');
});
