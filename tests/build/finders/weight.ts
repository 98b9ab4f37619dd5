/** Pages that weigh too much to be read at once on a slow connection. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { relOf, select, type Page, type Site } from './site.ts';
import { internalTarget } from './urls.ts';

/** Bytes in Brotli. To read a page: what a first TCP window carries. Scripts come after, and are never needed to read. */
export const LIMITS = { read: 14 * 1024, scripts: 15 * 1024 } as const;
type Budget = keyof typeof LIMITS;
const WHAT: Record<Budget, string> = { read: 'HTML et de CSS', scripts: 'JavaScript' };
/** The search engine has its own budget, in requests and bytes of a first answer. */
const WEIGHED_ELSEWHERE = '/recherche/';
/** The verifier reads quantities and days as the check does, whatever words that takes: its scripts have a bound of their own. */
const VERIFIER = { path: '/verifier/', scripts: 16 * 1024 } as const;

const limitOf = (path: string, budget: Budget): number =>
  budget === 'scripts' && path === VERIFIER.path ? VERIFIER.scripts : LIMITS[budget];

/** What a built script loads with it. Only what is loaded at once: `import('…')` waits until it is needed. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*(["'])(\.{1,2}\/[^"']+|\/[^"']+)\1/g;
/** The address of a worker stands in the script that starts it. */
const WORKER = /(["'`])(\/[^"'`\s]+\.js)\1/g;

function withImports(site: Site, script: string, seen: Set<string>): void {
  if (seen.has(script) || !site.files.has(script)) return;
  seen.add(script);
  const source = readFileSync(join(site.folder, script), 'utf8');
  for (const pattern of [STATIC_IMPORT, WORKER])
    for (const [, , specifier = ''] of source.matchAll(pattern))
      withImports(site, posix.resolve(posix.dirname(script), specifier), seen);
}

/** The style sheets and scripts that a page loads. */
function filesOf(site: Site, page: Page): Set<string> {
  const files = new Set<string>();
  const pathOf = (value: string | undefined) => internalTarget(site, page, value ?? '')?.path ?? '';
  for (const link of select(page, 'link')) {
    const path = pathOf(link.attributes.get('href'));
    if (relOf(link).includes('stylesheet') && site.files.has(path)) files.add(path);
    if (relOf(link).includes('modulepreload')) withImports(site, path, files);
  }
  for (const script of select(page, 'script')) {
    if (script.attributes.has('src')) withImports(site, pathOf(script.attributes.get('src')), files);
  }
  return files;
}

/** The scripts that a page loads at once, with all that they import. */
export const scriptsOf = (site: Site, page: Page): string[] =>
  [...filesOf(site, page)].filter((file) => file.endsWith('.js'));

/** How hard Brotli tries: a tenth of the work tells that a page is light, all of it that one is heavy. */
type Effort = 'quick' | 'best';
const QUALITY: Record<Effort, number> = { quick: 5, best: constants.BROTLI_MAX_QUALITY };

const brotli = (source: string, effort: Effort): number =>
  brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY[effort] } }).length;

const compressed = new Map<string, number>();

/** Bytes of one file in Brotli. A style sheet of many pages is compressed once. */
function weightOfFile(source: string, effort: Effort): number {
  const key = effort + source;
  const known = compressed.get(key) ?? brotli(source, effort);
  compressed.set(key, known);
  return known;
}

/** Bytes of a page in Brotli, by budget; with a quick effort, never fewer than with the best. */
export function weightOf(site: Site, page: Page, effort: Effort = 'best'): Record<Budget, number> {
  const weight = { read: brotli(page.html, effort), scripts: 0 };
  for (const file of filesOf(site, page)) {
    const budget = file.endsWith('.css') ? 'read' : 'scripts';
    weight[budget] += weightOfFile(readFileSync(join(site.folder, file), 'utf8'), effort);
  }
  return weight;
}

/** The budgets that a page of this weight breaks. */
const broken = (path: string, weight: Record<Budget, number>): Budget[] =>
  (Object.keys(LIMITS) as Budget[]).filter((budget) => weight[budget] > limitOf(path, budget));

/** Bytes of a page before compression: what a host keeps and a deploy carries, and what a phone must read to show it. */
export const LARGEST_PAGE = 60_000;

/** Pages that hold too much at once, however well they compress. */
export const findLongPages = (site: Site): string[] =>
  site.pages.flatMap(({ path, html }) => {
    const bytes = Buffer.byteLength(html);
    return bytes > LARGEST_PAGE ? [`${path} : ${bytes} octets de HTML (${LARGEST_PAGE} au plus)`] : [];
  });

/** Pages above a limit. */
export function findHeavyPages(site: Site): string[] {
  return site.pages
    .filter(({ path }) => !path.startsWith(WEIGHED_ELSEWHERE))
    .flatMap((page) => {
      if (broken(page.path, weightOf(site, page, 'quick')).length === 0) return [];
      const weight = weightOf(site, page);
      return broken(page.path, weight).map(
        (budget) =>
          `${page.path} : ${weight[budget]} octets de ${WHAT[budget]} en Brotli (${limitOf(page.path, budget)} au plus)`,
      );
    });
}
