/** An archive is made of a built site once, reads from a disk, and tells whatever was done to it since. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '#text/day/day.ts';
import { LeadsOutside, relativeTo } from '../../../scripts/lib/archive/addresses.ts';
import { makeArchive } from '../../../scripts/lib/archive/make.ts';
import { archivedPage, archivedStyle, siteOf } from '../../../scripts/lib/archive/page.ts';
import { differencesIn, digestOf } from '../../../scripts/lib/archive/sums.ts';
import { ROOT } from '../../../scripts/lib/install.mjs';

const root = mkdtempSync(join(tmpdir(), 'aufil-archive-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const HOME = `<!DOCTYPE html><html lang="fr"><head><meta property="og:site_name" content="Brumeval"><link rel="canonical" href="https://brumeval.example/"><link rel="preload" href="/a.woff2" as="font"><link rel="stylesheet" href="/s.css"><script type="application/ld+json">{"a":"/b/"}</script></head><body><p>À  Brumeval &amp; ailleurs<a href='/b/?q=l%E2%80%99eau&amp;x=1#s'>B</a><a href="#s">ici</a><a href="/d.json">d</a></p><noscript><p>Sans script.</p></noscript><script type="module" src="/m.js"></script></body></html>\n`;
const SITE = {
  'index.html': HOME,
  'b/index.html':
    '<title>B</title><form action="/"></form><img src="/i.png" srcset="/i.png 1x, /b/j.png 2x">',
  'c/index.html': '<meta http-equiv="refresh" content="0;url=/b/">',
  's.css': '@font-face{src:url(/a.woff2)}',
  'a.woff2': 'police',
  'i.png': 'image',
  'b/j.png': 'image',
  'd.json': '{"a":"/b/"}',
  'm.js': 'void 0',
  'pagefind/pagefind.js': 'void 0',
  'pagefind/index.pf': 'index',
};
const FILES = new Set(Object.keys(SITE));
const BUILT = { base: '/', files: FILES };
const site = join(root, 'site');

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const make = (to: string, day = '2026-11-29') => makeArchive({ site, base: '/', day, to: join(root, to) });

beforeAll(() => {
  for (const [path, text] of Object.entries(SITE)) write(site, path, text);
});

describe('addresses', () => {
  test.for([
    ['index.html', '/', 'index.html'],
    ['index.html', '/b/', 'b/index.html'],
    ['b/index.html', '/', '../index.html'],
    ['b/index.html', '/c/#x', '../c/index.html#x'],
    ['b/index.html', '/b?q=a#x', 'index.html?q=a#x'],
    ['b/index.html', '/d.json', '../d.json'],
    ['b/index.html', '#x', '#x'],
    ['b/index.html', '//ailleurs.example/', '//ailleurs.example/'],
    ['b/index.html', 'https://ailleurs.example/', 'https://ailleurs.example/'],
    ['b/index.html', 'mailto:a@b.example', 'mailto:a@b.example'],
  ] as const)('from %s, %s is %s', ([from, address, expected]) => {
    expect(relativeTo(from, address, BUILT)).toBe(expected);
  });

  test('under a folder of its host, a site is archived without it', () => {
    expect(relativeTo('b/index.html', '/dossier/c/', { base: '/dossier/', files: FILES })).toBe(
      '../c/index.html',
    );
  });

  test('what is not in the site, or not under its folder, is refused', () => {
    const REMEDY = 'reconstruisez-le par npm run build, et archivez sous le même BASE_PATH';
    expect(() => relativeTo('index.html', '/z/', BUILT)).toThrow(
      new LeadsOutside(`index.html mène à /z/, qui n’est pas dans le site construit ; ${REMEDY}`),
    );
    expect(() => relativeTo('index.html', '/b/', { base: '/dossier/', files: FILES })).toThrow(LeadsOutside);
  });
});

describe('pages', () => {
  test('nothing changes but addresses, scripts and hints to a network', () => {
    expect(archivedPage(HOME, 'index.html', BUILT)).toBe(
      HOME.replace('<link rel="preload" href="/a.woff2" as="font">', '')
        .replace('"/s.css"', '"s.css"')
        .replace("'/b/?q=l%E2%80%99eau&amp;x=1#s'", '"b/index.html?q=l%E2%80%99eau&amp;x=1#s"')
        .replace('href="/d.json"', 'href="d.json"')
        .replace('<noscript><p>Sans script.</p></noscript>', '<p>Sans script.</p>')
        .replace('<script type="module" src="/m.js"></script>', ''),
    );
  });

  test('under the title of a page that a script makes work, what is missing is said', () => {
    const page = '<main><h1>Chercher</h1><p>Ici.</p></main>';
    expect(archivedPage(page, 'index.html', BUILT, 'Rien ne « s’exécute » & voilà.')).toBe(
      '<main><h1>Chercher</h1><p role="note">Rien ne « s’exécute » &amp; voilà.</p><p>Ici.</p></main>',
    );
    expect(archivedPage(page, 'index.html', BUILT)).toBe(page);
  });

  test('what is shown for scripts alone goes, with all that it holds', () => {
    const page =
      '<main><p class="small">Un<a href="/b/">B</a></p><p class="small scripted"><a href="/b/?a=1">Comparer <b>avec</b></a></p><button type="button" disabled>Copier</button><button>Envoyer</button><p class="non-scripted">Fin.</p></main>';
    expect(archivedPage(page, 'index.html', BUILT)).toBe(
      '<main><p class="small">Un<a href="b/index.html">B</a></p><button>Envoyer</button><p class="non-scripted">Fin.</p></main>',
    );
  });

  test('forms, images, redirections and style sheets follow', () => {
    expect(archivedPage(SITE['b/index.html'], 'b/index.html', BUILT)).toBe(
      '<title>B</title><form action="../index.html"></form><img src="../i.png" srcset="../i.png 1x, j.png 2x">',
    );
    expect(archivedPage(SITE['c/index.html'], 'c/index.html', BUILT)).toBe(
      '<meta http-equiv="refresh" content="0;url=../b/index.html">',
    );
    expect(archivedStyle(SITE['s.css'], 'b/s.css', BUILT)).toBe('@font-face{src:url(../a.woff2)}');
  });

  test('a page tells the name of its site and where it is published', () => {
    expect(siteOf(HOME)).toEqual({ name: 'Brumeval', address: 'https://brumeval.example/' });
  });
});

describe('an archive', () => {
  test('made twice, it has the same bytes; another day, it says so', () => {
    const [first, second, other] = [make('un'), make('deux'), make('trois', '2026-11-30')];
    expect(second.digest).toBe(first.digest);
    expect(other.digest).not.toBe(first.digest);
    expect(readFileSync(join(second.folder, 'SHA256SUMS'), 'utf8').match(/(?<= {2}).+$/gm)).toEqual([
      'LISEZMOI.txt',
      'a.woff2',
      'b/index.html',
      'b/j.png',
      'c/index.html',
      'd.json',
      'i.png',
      'index.html',
      's.css',
    ]);
    const readme = readFileSync(join(first.folder, 'LISEZMOI.txt'), 'utf8');
    expect(readme).toContain('Brumeval\nArchive du site publié à l’adresse https://brumeval.example/\n');
    expect(readme).toContain(`${formatDay('2026-11-29')} (2026-11-29)`);
    expect(differencesIn(first.folder)).toEqual([]);
  });

  test('is never written over another, nor made of nothing, nor left half made', () => {
    const { folder } = make('seul');
    expect(() => make('seul')).toThrow(
      new RangeError(
        `${folder} existe déjà : une archive ne se réécrit pas. Donnez un autre dossier par --to.`,
      ),
    );
    const asked = { base: '/', day: '2026-11-29', to: join(root, 'vide') };
    const none = join(root, 'rien');
    expect(() => makeArchive({ ...asked, site: none })).toThrow(
      new RangeError(`Aucun site construit dans ${none} : lancez d’abord npm run build.`),
    );
    expect(() => makeArchive({ ...asked, site, base: '/ailleurs/' })).toThrow(LeadsOutside);
    expect(() => readFileSync(join(root, 'vide', 'archive-2026-11-29.partiel', 'd.json'))).toThrow('ENOENT');
    expect(() => readFileSync(join(root, 'vide', 'archive-2026-11-29', 'd.json'))).toThrow('ENOENT');
  });

  /** A copy of an archive to which something was done. */
  function after(name: string, plant: (folder: string) => void) {
    const { folder } = make(name);
    const copy = join(root, `${name}-copie`);
    cpSync(folder, copy, { recursive: true });
    plant(copy);
    return copy;
  }
  const sumsIn = (folder: string) => join(folder, 'SHA256SUMS');

  test('one byte, a file less, a file more and a link are each told', () => {
    const copy = after('abîmé', (folder) => {
      writeFileSync(join(folder, 'd.json'), '{"a":"/c/"}');
      rmSync(join(folder, 'i.png'));
      write(folder, 'b/e.txt', '');
      symlinkSync('/etc/hostname', join(folder, 'lien'));
    });
    expect(differencesIn(copy)).toEqual([
      { kind: 'en trop', path: 'b/e.txt' },
      { kind: 'changé', path: 'd.json' },
      { kind: 'manque', path: 'i.png' },
      { kind: 'en trop', path: 'lien' },
    ]);
  });

  test('a file made a link to its like is told', () => {
    const copy = after('lié', (folder) => {
      rmSync(join(folder, 'i.png'));
      symlinkSync(join(folder, 'b/j.png'), join(folder, 'i.png'));
    });
    expect(differencesIn(copy)).toEqual([
      { kind: 'manque', path: 'i.png' },
      { kind: 'en trop', path: 'i.png' },
    ]);
  });

  test('a line of fingerprints that is not one, or names a file twice, is told; nothing outside is read', () => {
    const outside = `${'0'.repeat(64)}  ../../secret`;
    const copy = after('réécrit', (folder) => {
      const [first = '', ...others] = readFileSync(sumsIn(folder), 'utf8').trimEnd().split('\n');
      writeFileSync(sumsIn(folder), [first, first, 'abc  d.json', outside, ...others].join('\n'));
    });
    const kinds = differencesIn(copy).map(({ kind, path }) => `${kind} ${path.slice(-14)}`);
    expect(kinds.sort()).toEqual([
      'illisible   LISEZMOI.txt',
      'illisible abc  d.json',
      'manque ../../secret',
    ]);
  });

  test('a folder without fingerprints is no archive', () => {
    expect(() => differencesIn(site)).toThrow(
      new RangeError(`${site} n’est pas une archive : il n’a pas de fichier SHA256SUMS.`),
    );
  });
});

describe('the commands', () => {
  const run = (script: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts', script), ...words],
      {
        encoding: 'utf8',
        env: { ...process.env, OUT_DIR: site, BASE_PATH: '' },
      },
    );
    return { status, stdout, stderr };
  };

  test('make an archive, find it whole, and refuse it after one byte', () => {
    const to = join(root, 'commande');
    const folder = join(to, 'archive-2026-11-29');
    const made = run('archive.ts', '--day', '2026-11-29', '--to', to);
    const digest = digestOf(folder);
    expect(made).toEqual({
      status: 0,
      stdout: `Archive du 2026-11-29 : ${folder} (10 fichiers).\nEmpreinte de l’archive (celle de SHA256SUMS) : ${digest}\n`,
      stderr: '',
    });
    expect(run('verify-archive.ts', folder, '--digest', digest)).toMatchObject({ status: 0, stderr: '' });
    expect(run('verify-archive.ts', folder, '--digest', 'abc')).toEqual({
      status: 1,
      stdout: '',
      stderr: `L’empreinte de SHA256SUMS est ${digest}, et non abc : cette archive en est une autre.\n`,
    });
    writeFileSync(join(folder, 'd.json'), '{"a":"/c/"}');
    expect(run('verify-archive.ts', folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: `changé : d.json\n${folder} n’est plus ce qui a été archivé : 1 différence. Reprenez-en une copie sûre.\n`,
    });
  });

  test('ask for a day that is one, and for an archive', () => {
    expect(run('archive.ts', '--day', '29/11/2026')).toMatchObject({
      status: 1,
      stderr: 'Jour de l’archive : écrivez 2026-11-29. Écrivez --day AAAA-MM-JJ.\n',
    });
    expect(run('verify-archive.ts')).toMatchObject({
      status: 1,
      stderr: 'Quelle archive ? Écrivez : npm run verify-archive -- DOSSIER.\n',
    });
  });
});
