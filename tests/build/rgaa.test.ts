/** What the grid of the RGAA says of files: titles of pages, tables, and what scripts listen to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SEEN_PAGES } from '#views/accessibility/rgaa.ts';
import { demoSite } from './demo-site.ts';
import { builtSite } from './dist.ts';
import { siteWith, soundPage } from './finders/fixture.ts';
import { isListed, select, type Site } from './finders/site.ts';
import { foundingSite } from './founding-site.ts';

const sites = () => [builtSite(), foundingSite(), demoSite()];
const plain = (text: string | undefined) => (text ?? '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();

/** Pages whose title does not begin by the words of their heading, or is that of another (8.6). */
function findVagueTitles(site: Site): string[] {
  const seen = new Map<string, string>();
  return site.pages.filter(isListed).flatMap((page) => {
    const [title, heading] = ['title', 'h1'].map((name) => plain(select(page, name)[0]?.text));
    const other = seen.get(title ?? '');
    seen.set(title ?? '', page.path);
    return [
      ...(other === undefined ? [] : [`${page.path} et ${other} : « ${title} »`]),
      ...(page.path === '/' || title?.startsWith(heading ?? '') === true
        ? []
        : [`${page.path} : « ${title} », et non « ${heading} »`]),
    ];
  });
}

test('8.6: each page has a title that its heading begins, and that no other page has', () => {
  for (const site of sites()) expect(findVagueTitles(site)).toEqual([]);
  const page = (path: string, title: string) =>
    soundPage({ path, main: '' })
      .replace(/<title>[^<]*/, `<title>${title}`)
      .replace(/<h1[^>]*>[^<]*/, '<h1>Un essai');
  const planted = siteWith({
    '/b/index.html': page('/b/', 'Un essai — Le fil'),
    '/c/index.html': page('/c/', 'Un essai — Le fil'),
    '/d/index.html': page('/d/', 'Autre chose'),
  });
  expect(findVagueTitles(planted)).toEqual([
    '/c/ et /b/ : « Un essai — Le fil »',
    '/d/ : « Autre chose », et non « Un essai »',
  ]);
});

/** Sorts of addresses to which the plan of the site leads nowhere (12.3). */
function findUnplanned(site: Site): string[] {
  const plan = site.pages.find(({ path }) => path === '/plan-du-site/');
  const first = (path: string) => path.split('/')[1] ?? '';
  const planned = new Set(
    plan === undefined
      ? []
      : select(plan, 'a').map(({ attributes }) =>
          first((attributes.get('href') ?? '').replace(site.origin ?? '', '')),
        ),
  );
  return [...new Set(site.pages.filter(isListed).map(({ path }) => first(path)))].filter(
    (one) => !planned.has(one),
  );
}

test('12.3: the plan of the site leads to each sort of page', () => {
  for (const site of sites()) expect(findUnplanned(site)).toEqual([]);
  const page = (path: string, main: string) => soundPage({ path, main });
  const planted = siteWith({
    '/index.html': page('/', ''),
    '/plan-du-site/index.html': page(
      '/plan-du-site/',
      '<a href="/">A</a><a href="/b/c/">B</a><a href="/plan-du-site/">P</a>',
    ),
    '/b/c/index.html': page('/b/c/', ''),
    '/oubli/index.html': page('/oubli/', ''),
  });
  expect(findUnplanned(planted)).toContain('oubli');
  expect(findUnplanned(planted)).not.toContain('b');
});

/** What a script does by itself, or only by a press, a drag, a gesture: by criterion. */
const FORBIDDEN: readonly (readonly [criterion: string, RegExp])[] = [
  ['13.2', /\bwindow\.open\(|\bglobalThis\.open\(/],
  ['13.10', /["'`](?:touchmove|pointermove|mousemove|dragstart|dragover|gesture\w+|wheel)["'`]/],
];

/** The scripts of a site that open windows, or follow the path of a finger. */
const findUnfair = (scripts: readonly { name: string; code: string }[]): string[] =>
  scripts.flatMap(({ name, code }) =>
    FORBIDDEN.flatMap(([criterion, pattern]) => (pattern.test(code) ? [`${criterion} : ${name}`] : [])),
  );

test('13.2 and 13.10: no script opens a window, or asks for more than a press', () => {
  for (const { folder } of sites()) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.js'),
    );
    expect(names.length).toBeGreaterThan(3);
    expect(
      findUnfair(names.map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }))),
    ).toEqual([]);
  }
  expect(findUnfair([{ name: 'a.js', code: 'window.open("/")' }])).toEqual(['13.2 : a.js']);
  expect(findUnfair([{ name: 'a.js', code: 'x.addEventListener(`touchmove`,f)' }])).toEqual(['13.10 : a.js']);
});

/** Words that a style alone writes, each with its reason. */
const BY_STYLE = new Set([
  // Heard: the line through the words is seen, and without styles « del » draws it.
  ' barré : ',
  ' fin du barré ',
]);

/** Words that the pages have only with their stylesheet (10.2). */
const writtenByStyle = (sheets: readonly string[]): string[] =>
  sheets
    .flatMap((css) => [...css.matchAll(/\bcontent:\s*(["'])(.*?)\1/g)].map(([, , words = '']) => words))
    .filter((words) => /[\p{L}\p{N}]/u.test(words) && !BY_STYLE.has(words));

test('10.2: no stylesheet writes words that the page does not hold', () => {
  for (const { folder, files } of sites()) {
    const sheets = [...files].filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const css = sheets.map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(css.some((sheet) => sheet.includes('content:'))).toBe(true);
    expect(writtenByStyle(css)).toEqual([]);
  }
  expect(writtenByStyle([`.a::before{content:"Exemple : "}.b{content:"›"/""}`])).toEqual(['Exemple : ']);
});

test('the sorts of pages that were judged by eye are those of a site', () => {
  const paths = foundingSite().pages.map(({ path }) => path);
  const isOf = (sort: string) => new RegExp(`^${sort.replaceAll('.', '\\.').replaceAll('…', '[^/]+')}$`);
  expect(SEEN_PAGES.filter((sort) => !paths.some((path) => isOf(sort).test(path)))).toEqual([]);
});

/** Images that carry something: what has a name, and is no word. */
const NAMED_IMAGES = /<img\b(?![^>]*\balt="")|<svg\b[^>]*\b(?:aria-label|role="img")|<canvas\b/;
const imagesIn = (site: Site): string[] =>
  site.pages.filter(({ html }) => NAMED_IMAGES.test(html)).map(({ path }) => path);

test('1.3, 1.6 to 1.8: a site whose grid says that they do not apply has no image that carries anything', () => {
  const saying = sites().filter(({ pages }) =>
    pages.some(
      ({ path, html }) =>
        path === '/grille-accessibilite/' && html.includes('Aucun document publié ici n’a d’image'),
    ),
  );
  // The frozen corpus has none; that of the invented institution has one, and its grid does not say so.
  expect(saying.length).toBeGreaterThan(0);
  for (const site of saying) expect(imagesIn(site)).toEqual([]);
  expect(imagesIn(demoSite()).length).toBeGreaterThan(0);
  expect(saying).not.toContain(demoSite());
});
