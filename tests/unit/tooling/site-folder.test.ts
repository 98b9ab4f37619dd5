/** A build empties its folder: never one that holds anything else, never the one of another build; and a site that is not whole says so. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { MONDE } from '../../corpora.ts';
import { bornAt, explainUnfinished, NoSite } from '../../../scripts/lib/building-mark.ts';
import { Building } from '../../../scripts/lib/building.ts';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { explainPath, explainSiteFolder, siteFolder } from '../../../scripts/lib/site-folder.ts';

function someFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aufil-dossier-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a folder what a build makes of it, in short. */
function fill(site: string): void {
  for (const folder of ['_astro', 'communiques']) mkdirSync(join(site, folder));
  for (const file of ['index.html', 'sitemap-index.xml', 'robots.txt', '.nojekyll', '.DS_Store'])
    writeFileSync(join(site, file), '');
  writeFileSync(join(site, '_headers'), '/_astro/*\n  A: b\n/communiques/*\n  A: b\n');
}

const REMEDY = 'donnez un dossier vide ou absent : OUT_DIR=mon-site npm run build';
const CONTENT = MONDE;

test('the folder of the site is the one that is named, or dist/', () => {
  vi.stubEnv('OUT_DIR', '/ailleurs/site');
  expect(siteFolder()).toBe('/ailleurs/site');
  vi.stubEnv('OUT_DIR', 'ici');
  expect(siteFolder()).toBe(join(process.cwd(), 'ici'));
  vi.stubEnv('OUT_DIR', '');
  expect(relative(ROOT, siteFolder())).toBe('dist');
  vi.unstubAllEnvs();
});

test.each([
  ['the project', ROOT, ROOT],
  ['what holds it', join(ROOT, '..'), ROOT],
  ['the whole disk', '/', ROOT],
  ['the content', CONTENT, CONTENT],
])('a build does not empty %s', (_name, site, held) => {
  expect(explainSiteFolder(site, CONTENT)).toEqual({
    message: `« ${site} » tient « ${held} », et la construction vide son dossier`,
    remedy: REMEDY,
  });
});

test('nor a folder of the content, by its name or by a link, nor what is not a site', () => {
  const root = someFolder();
  const content = join(root, 'contenu');
  mkdirSync(join(content, 'figures'), { recursive: true });
  symlinkSync(content, join(root, 'lien'));
  const inContent = (site: string) => ({ message: `« ${site} » est dans le contenu`, remedy: REMEDY });
  expect(explainSiteFolder(join(content, 'figures'), content)).toEqual(inContent(join(content, 'figures')));
  expect(explainSiteFolder(join(root, 'lien/site'), content)).toEqual(inContent(join(root, 'lien/site')));

  const mine = join(root, 'documents');
  mkdirSync(mine);
  expect(explainSiteFolder(mine, content)).toBeUndefined();
  writeFileSync(join(mine, 'lettre.txt'), 'à garder');
  expect(explainSiteFolder(mine, content)).toEqual({
    message: `« ${mine} » n’est pas vide, et ce n’est pas un site construit ici`,
    remedy: REMEDY,
  });
  const file = join(mine, 'lettre.txt');
  expect(explainSiteFolder(file, content)).toEqual({
    message: `« ${file} » est un fichier`,
    remedy: REMEDY,
  });
});

test('nothing is built by a project of whose path Vite would read half', () => {
  expect(explainPath('/home/moi/Mon dossier d’été n° 1')).toBeUndefined();
  expect(explainPath('/home/moi/lot #1')).toEqual({
    message: '« /home/moi/lot #1 » a un « # » dans son chemin : les pages ne s’y font pas',
    remedy: 'renommez ce dossier',
  });
  expect(explainPath('/home/moi/quoi ?')?.message).toContain('a un « ? » dans son chemin');
});

test('a site built before, a folder that is not there and those of the project may be emptied', () => {
  const root = someFolder();
  const site = join(root, 'site');
  mkdirSync(site);
  fill(site);
  for (const folder of [site, join(root, 'absent/site'), siteFolder(), join(ROOT, '.cache/essai')])
    expect(explainSiteFolder(folder, join(root, 'contenu')), folder).toBeUndefined();
});

const refused = (site: string) => explainSiteFolder(site, CONTENT)?.message;

test('a site beside other things is not emptied, nor one that is a branch of a repository', () => {
  const site = join(someFolder(), 'site');
  mkdirSync(site);
  fill(site);
  expect(refused(site)).toBeUndefined();
  const stranger = (name: string) => `« ${site} » tient « ${name} », qu’aucune construction n’y a mis`;
  for (const name of ['photos', '.well-known', '.htaccess', 'lettre.odt']) {
    const path = join(site, name);
    if (['.htaccess', 'lettre.odt'].includes(name)) writeFileSync(path, '');
    else mkdirSync(path);
    expect(refused(site)).toBe(stranger(name));
    rmSync(path, { recursive: true });
  }
  // Once a build has noted what it has made, nothing else is thrown away, whatever it looks like.
  new Building(site, CONTENT).end();
  expect(refused(site)).toBeUndefined();
  writeFileSync(join(site, 'lettre.html'), 'à garder');
  expect(refused(site)).toBe(stranger('lettre.html'));
  // A note alone makes no site of what stands in its place.
  const other = join(someFolder(), 'site');
  mkdirSync(other);
  fill(other);
  new Building(other, CONTENT).end();
  rmSync(other, { recursive: true });
  mkdirSync(other);
  writeFileSync(join(other, 'index.html'), 'à garder');
  expect(refused(other)).toBe(`« ${other} » n’est pas vide, et ce n’est pas un site construit ici`);
  writeFileSync(join(site, '.git'), 'gitdir: ailleurs');
  expect(refused(site)).toBe(`« ${site} » tient un dépôt git`);
});

test.each(['index.html', '_astro', '_headers', 'sitemap-index.xml'])(
  'without %s it is no site',
  (missing) => {
    const site = join(someFolder(), 'site');
    mkdirSync(site);
    fill(site);
    rmSync(join(site, missing), { recursive: true });
    expect(refused(site)).toBe(`« ${site} » n’est pas vide, et ce n’est pas un site construit ici`);
  },
);

test('the command says it in one line, and nothing has gone', () => {
  const mine = someFolder();
  writeFileSync(join(mine, 'lettre.txt'), 'à garder');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: mine },
  });
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    `« ${mine} » n’est pas vide, et ce n’est pas un site construit ici ; ${REMEDY}.\n`,
  ]);
  expect(readdirSync(mine)).toEqual(['lettre.txt']);
});

/** The number of a process that is no more. */
const gone = (): number => spawnSync(process.execPath, ['--version']).pid;

test('two builds do not share a folder: the second says who holds it', () => {
  const site = join(someFolder(), 'site');
  const mark = join(site, '../.site.aufil-encours');
  const first = new Building(site, CONTENT);
  const wrong = `une autre construction (processus ${process.pid}) tient « ${site} » ; attendez qu’elle finisse, ou donnez un autre OUT_DIR ; si rien ne tourne, ôtez « ${mark} ».`;
  expect(() => new Building(site, CONTENT)).toThrow(new NoSite(wrong));
  first.write();
  expect(() => new Building(site, CONTENT)).toThrow(new NoSite(wrong));
  first.end();
  expect(existsSync(mark)).toBe(false);
  new Building(site, CONTENT).end();
});

test('a number is not a process: in a container, that of a build that was killed is soon another’s, or ours', () => {
  const site = join(someFolder(), 'site');
  const mark = join(site, '../.site.aufil-encours');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void other.kill());
  const held = /^une autre construction \(processus \d+\)/;
  writeFileSync(mark, `${other.pid}\n`);
  expect(() => new Building(site, CONTENT)).toThrow(held);
  for (const said of [`${process.pid}\n`, `${gone()} 1\n`]) {
    writeFileSync(mark, said);
    new Building(site, CONTENT).end();
  }
  const born = bornAt(other.pid ?? 0);
  if (born === '') return; // a system without /proc
  writeFileSync(mark, `${other.pid} ${born}\n`);
  expect(() => new Building(site, CONTENT)).toThrow(held);
  for (const pid of [other.pid, process.pid]) {
    writeFileSync(mark, `${pid} 1\n`);
    new Building(site, CONTENT).end();
  }
});

test('a site is unfinished from its first page to its last, and for as long as a build that was stopped is not made again', () => {
  const site = join(someFolder(), 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '');
  const mark = join(site, '../.site.aufil-encours');
  expect(explainUnfinished(site)).toBeUndefined();

  // It was only reading: the site before is whole, and the next build takes its place.
  writeFileSync(mark, `${gone()}\n`);
  expect(explainUnfinished(site)).toBeUndefined();

  writeFileSync(mark, `${gone()}\nécriture\n`);
  const stopped = {
    message: `la construction du site de « ${site} » s’est arrêtée en route`,
    remedy: 'relancez npm run build',
  };
  expect(explainUnfinished(site)).toEqual(stopped);
  // What stands there has no `_astro` yet: it is ours all the same.
  const next = new Building(site, CONTENT);
  expect(readFileSync(mark, 'utf8')).toMatch(new RegExp(`^${process.pid}(?: \\d+)?\nécriture\n$`));
  expect(explainUnfinished(site)).toEqual({
    message: `le site de « ${site} » est en construction`,
    remedy: 'attendez qu’elle finisse',
  });
  next.write();
  next.end();
  expect(explainUnfinished(site)).toBeUndefined();
});

test.each([[['scripts/serve.ts']], [['scripts/archive.ts', '--day', '2026-11-29']]])(
  '%s takes no site that is not whole',
  (command) => {
    const site = join(someFolder(), 'site');
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), '');
    writeFileSync(join(site, '../.site.aufil-encours'), `${gone()}\nécriture\n`);
    const { status, stderr } = spawnSync(process.execPath, command, {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...process.env, OUT_DIR: site },
    });
    expect([status, stderr]).toEqual([
      1,
      `la construction du site de « ${site} » s’est arrêtée en route ; relancez npm run build.\n`,
    ]);
  },
);

test('nor does npm run deploy-diff', () => {
  const site = join(someFolder(), 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '');
  writeFileSync(join(site, '../.site.aufil-encours'), `${gone()}\nécriture\n`);
  const env = { ...process.env, OUT_DIR: site };
  const run = spawnSync(process.execPath, ['scripts/deploy-diff.ts', site], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  });
  expect([run.status, run.stderr]).toEqual([
    2,
    `la construction du site de « ${site} » s’est arrêtée en route ; relancez npm run build.\n`,
  ]);
});
