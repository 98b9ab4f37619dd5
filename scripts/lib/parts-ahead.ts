/**
 * What the script of a page imports is asked for with it. A browser learns of these parts once it has read the script: a
 * request after another, on a page where the reader waits for what it shows.
 */
import type { Plugin } from 'vite';

const MODULE = '<script type="module" src="';
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** What each script of the site imports, by their files from its root. */
export type Parts = ReadonlyMap<string, readonly string[]>;

/** All that a script imports, and what these parts import. */
function partsOf(file: string, parts: Parts, seen = new Set<string>()): Set<string> {
  for (const part of parts.get(file) ?? []) if (!seen.has(part)) partsOf(part, parts, seen.add(part));
  return seen;
}

/** The bytes of a page, each of its scripts before links to its parts, each part once. */
export function withPartsAhead(page: Uint8Array, parts: Parts): Uint8Array {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  if (!bytes.includes(MODULE)) return page;
  const told = new Set<string>();
  const html = bytes.toString().replace(SCRIPT, (script, address: string) => {
    const file = [...parts.keys()].find((one) => address.endsWith(`/${one}`));
    if (file === undefined) return script;
    const base = address.slice(0, -file.length);
    const links = [...partsOf(file, parts)].flatMap((part) => {
      if (told.has(part)) return [];
      told.add(part);
      return [`<link rel="modulepreload" href="${base}${part}">`];
    });
    return script + links.join('');
  });
  return new TextEncoder().encode(html);
}

/** Tells in `parts` what the scripts of a build import. */
export const readingParts = (parts: Map<string, readonly string[]>): Plugin => ({
  name: 'parts-ahead',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') parts.set(file.fileName, file.imports);
    },
  },
});
