/** A build empties its folder: never one that holds anything else, never the one of another build; and a site that is not whole says so. */
import { spawnSync } from 'node:child_process';
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
import { explainUnfinished, NoSite } from '../../../scripts/lib/building-mark.ts';
import { Building } from '../../../scripts/lib/building.ts';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { explainPath, explainSiteFolder, siteFolder } from '../../../scripts/lib/site-folder.ts';

function someFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aufil-dossier-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
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
  mkdirSync(join(site, '_astro'), { recursive: true });
  for (const folder of [site, join(root, 'absent/site'), siteFolder(), join(ROOT, '.cache/essai')])
    expect(explainSiteFolder(folder, join(root, 'contenu')), folder).toBeUndefined();
});

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
  expect(readFileSync(mark, 'utf8')).toBe(`${process.pid}\nécriture\n`);
  expect(explainUnfinished(site)).toEqual({
    message: `le site de « ${site} » est en construction`,
    remedy: 'attendez qu’elle finisse',
  });
  next.write();
  next.end();
  expect(explainUnfinished(site)).toBeUndefined();
});

test('a site that a build has set aside, and never put back, is unfinished too', () => {
  const site = join(someFolder(), 'site');
  mkdirSync(join(site, '../.site.aufil-avant'));
  expect(explainUnfinished(site)?.message).toMatch(/s’est arrêtée en route$/);
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
