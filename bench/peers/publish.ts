/** A peer as a site would publish it: its page, its bundled library, its index. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Unit } from '../units.ts';
import * as lunr from './lunr.ts';
import * as minisearch from './minisearch.ts';
import * as orama from './orama.ts';
import type { Peer } from './peer.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export const PEERS: readonly Peer[] = [
  { name: 'lunr', ...lunr },
  { name: 'minisearch', ...minisearch },
  { name: 'orama', ...orama },
];

/** Everything that a module says stays in the page: the peer is the only thing that changes. */
const PAGE =
  '<!doctype html><html lang="fr"><title>Mesure</title><input name="q" aria-label="Rechercher"><p role="status"></p><ol data-search="results"></ol><script type="module" src="/peer.js"></script></html>';

/** Writes the page, the library and the index into `folder`. Gives the index, as published. */
export async function publishPeer(
  { name, index }: Peer,
  units: readonly Unit[],
  folder: string,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const published = await index(units);
  writeFileSync(join(folder, 'index.json'), published);
  writeFileSync(join(folder, 'index.html'), PAGE);
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'virtual:peer': join(here, `${name}.ts`) } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(here, 'page.ts'),
        output: { entryFileNames: 'peer.js', codeSplitting: false },
      },
    },
  });
  return published;
}
