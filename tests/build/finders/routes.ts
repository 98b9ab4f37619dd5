/** Which file of `src/pages/` makes an address: pages made by the same file differ by what they say, not in kind. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib/install.mjs';

/** What stands for a parameter in an address. No id is a year, nor the name of a further page of a list. */
const PARAMETERS: Readonly<Record<string, string>> = {
  '[year]': String.raw`\d{4}`,
  '[...page]': String.raw`(?:page-\d+)?`,
};
const ANY_ID = String.raw`(?!(?:page-\d+|\d{4})/)[^/]+`;

/** The addresses that a file makes: `engagements/[id]/index.astro` makes `/engagements/x/`. */
function patternOf(file: string): RegExp {
  const path = file.replace('.astro', '').replace(/(^|\/)index$/, '$1');
  const parts = path.split(/(\[[^\]]+\])/).map((part) => {
    if (part.startsWith('[')) return PARAMETERS[part] ?? ANY_ID;
    return part.replaceAll('.', '\\.');
  });
  return new RegExp(`^/${parts.join('').replace(/\/$/, '')}(?:/|\\.html)?$`);
}

const ROUTES = readdirSync(join(ROOT, 'src/pages'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.astro'))
  // As Astro does: a file that is named makes its address, whatever parameters another has.
  .sort((a, b) => Number(a.includes('[')) - Number(b.includes('[')))
  .map((file) => ({ file, pattern: patternOf(file) }));

/** The file that makes an address, if one does. */
export const routeOf = (path: string): string | undefined =>
  ROUTES.find(({ pattern }) => pattern.test(path))?.file;

/** Of `others`, one address of each kind that no address of `paths` is of. */
export function kindsBeside(paths: readonly string[], others: readonly string[]): string[] {
  const seen = new Set(paths.map(routeOf));
  return others.filter((path) => {
    const route = routeOf(path);
    return !seen.has(route) && seen.add(route);
  });
}
