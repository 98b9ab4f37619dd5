/**
 * What the script of a page imports is asked for with it. A browser learns of these parts once it has read the script: a
 * request after another, on a page where the reader waits for what it shows.
 */
import type { Plugin, Rolldown } from 'vite';

const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** What is made of a bundle, and what it then adds to pages. */
export interface PartsAhead {
  read: (bundle: Rolldown.OutputBundle) => void;
  /** The page, each script before links to its parts. */
  ahead: (html: string) => string;
}

/** Remembers what each script imports, and what these parts import. */
export function partsAhead(): PartsAhead {
  const imports = new Map<string, readonly string[]>();
  const withParts = (file: string, seen: Set<string>): Set<string> => {
    for (const part of imports.get(file) ?? []) if (!seen.has(part)) withParts(part, seen.add(part));
    return seen;
  };
  return {
    read(bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') imports.set(file.fileName, file.imports);
    },
    ahead: (html) =>
      html.replace(SCRIPT, (script, address: string) => {
        const file = [...imports.keys()].find((one) => address.endsWith(`/${one}`));
        if (file === undefined) return script;
        const base = address.slice(0, -file.length);
        const links = [...withParts(file, new Set())].map(
          (part) => `<link rel="modulepreload" href="${base}${part}">`,
        );
        return script + links.join('');
      }),
  };
}

/** What gives the scripts of a build to `parts`. */
export const readingParts = ({ read }: PartsAhead): Plugin => ({
  name: 'parts-ahead',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: { order: 'post', handler: (_options, bundle) => read(bundle) },
});
