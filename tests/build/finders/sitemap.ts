/** Whether the sitemap lists exactly the pages that readers look for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isListed, type Site } from './site.ts';

const INDEX = '/sitemap-index.xml';

/** The addresses in a sitemap. Its grammar is one element with no attribute: no parser is needed. */
function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>\s*(.*?)\s*<\/loc>/gs)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
}

/** Pages that the sitemap forgets, repeats or invents. */
export function findSitemapFaults(site: Site): string[] {
  if (!site.files.has(INDEX)) return [`${INDEX} manque`];
  const problems: string[] = [];
  const read = (path: string) => locations(readFileSync(join(site.folder, path), 'utf8'));
  const pathOf = (url: string): string => {
    const { origin, pathname } = new URL(url);
    if (origin !== site.origin) problems.push(`${url} : d’un autre site que ${site.origin}`);
    return decodeURI(pathname);
  };

  const parts = read(INDEX).map(pathOf);
  problems.push(...parts.filter((part) => !site.files.has(part)).map((part) => `${part} manque`));
  const listed = parts.filter((part) => site.files.has(part)).flatMap((part) => read(part).map(pathOf));

  const pages = new Set(site.pages.filter(isListed).map(({ path }) => path));
  const seen = new Set<string>();
  for (const path of listed) {
    if (seen.has(path)) problems.push(`${path} : deux fois dans le plan`);
    else if (!pages.has(path)) problems.push(`${path} : dans le plan, mais ce n’est pas une page à lister`);
    seen.add(path);
  }
  for (const path of pages) if (!seen.has(path)) problems.push(`${path} : absente du plan`);
  return problems;
}
