// @ts-check
/**
 * Pages are bundled, and a bundle has a copy of every module that it imports. The command that builds has loaded nearly
 * all of them already: what it has compiled, and what it has found in each document, would be compiled and found again
 * for the pages. So the bundle asks Node for what Node can run, and holds what only a bundler reads: templates, styles,
 * and the few modules that gather them.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** What a bundler alone understands. */
const OF_THE_BUNDLER = /import\.meta\.glob|from '(?:[^']*\.(?:astro|css|mdx)|astro:[^']*)'/;

/** @type {Map<string, boolean>} by file */
const known = new Map();

/** Is this a module of ours that Node runs as it is? @param {string} file its whole path @param {string} src where ours stand */
export function isOfNode(file, src = SRC) {
  const before = known.get(file);
  if (before !== undefined) return before;
  const path = relative(src, file);
  // The script of a template has a name that ends like a file's, behind a question mark.
  const isFile = file.endsWith('.ts') && !file.includes('?');
  const isOurs = isFile && !path.startsWith('..') && !isAbsolute(path);
  // Astro asks its bundle for the pages.
  const found = isOurs && !path.startsWith(`pages${sep}`) && !OF_THE_BUNDLER.test(readFileSync(file, 'utf8'));
  known.set(file, found);
  return found;
}

/** Not under `npm run dev`: Vite then loads a module again when it is edited, which Node does not. @returns {import('vite').Plugin} */
export default function codeOfNode() {
  return {
    name: 'code-of-node',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name !== 'client',
    async resolveId(source, importer, options) {
      if (importer === undefined || !source.endsWith('.ts')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null || !isOfNode(resolved.id)) return null;
      return { id: pathToFileURL(resolved.id).href, external: true };
    },
  };
}
