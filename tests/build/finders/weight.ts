/** Pages that weigh too much. */
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { relOf, select, type Page, type Site } from './site.ts';
import { internalTarget } from './urls.ts';

/** HTML, style and scripts of one page, in bytes, before compression. */
export const WEIGHT_LIMIT = 60_000;
/** The search engine has its own budget, in requests and bytes of a first answer. */
const WEIGHED_ELSEWHERE = new Set(['/recherche/']);

/** What a built script loads with it. Only what is loaded at once: `import('…')` waits until it is needed. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*(["'])(\.{1,2}\/[^"']+|\/[^"']+)\1/g;

function withImports(site: Site, script: string, seen: Set<string>): void {
  if (seen.has(script) || !site.files.has(script)) return;
  seen.add(script);
  const source = readFileSync(join(site.folder, script), 'utf8');
  for (const [, , specifier = ''] of source.matchAll(STATIC_IMPORT)) {
    withImports(site, posix.resolve(posix.dirname(script), specifier), seen);
  }
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

/** Bytes of a page's HTML, style and scripts. */
export function weightOf(site: Site, page: Page): number {
  const files = [...filesOf(site, page)].map((file) => statSync(join(site.folder, file)).size);
  return files.reduce((sum, size) => sum + size, Buffer.byteLength(page.html));
}

/** Pages above the limit. */
export function findHeavyPages(site: Site, limit = WEIGHT_LIMIT): string[] {
  return site.pages
    .filter(({ path }) => !WEIGHED_ELSEWHERE.has(path))
    .map((page) => ({ path: page.path, weight: weightOf(site, page) }))
    .filter(({ weight }) => weight > limit)
    .map(({ path, weight }) => `${path} : ${weight} octets de HTML, CSS et JavaScript (${limit} au plus)`);
}
