/** The rooms in which content is refused, and every site in them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sitesIn, type Site } from './sites.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the laws of content are written. The rooms of kinds hold their schemas. */
const ROOMS = [
  'src/graph/**/*.ts',
  'src/ledger/{file,ledger}.ts',
  'src/document/**/*.ts',
  'src/entries/**/*.ts',
  'src/mdx/judge.ts',
  'src/schemas/*.ts',
  'src/kinds/**/{schema,*.schema}.ts',
  'src/text/**/mistakes.ts',
  'src/text/**/plain-language.ts',
];

/** Every site, by file and place; of the files whose path starts with `only`, if given. */
export function allSites(only = ''): Site[] {
  return globSync(ROOMS, { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.startsWith(only))
    .sort()
    .flatMap((file) => sitesIn(file, readFileSync(join(ROOT, file), 'utf8')));
}
