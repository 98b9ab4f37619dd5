/**
 * Builds CONTENT_DIR into OUT_DIR with the check put out of action: the pages are told that the world of WORLD_DIR,
 * which is sound, is that of the folder. With NO_GUARD, the bundler's guard is taken away as well.
 */
import { build } from 'astro';
import type { Plugin } from 'vite';
import { loadWorld, shareWorld } from '#content.graph.ts';
import { contentRoot } from '../../../src/content.root.ts';

const noGuard: Plugin = {
  name: 'sans-garde',
  configResolved({ plugins }) {
    const guard = plugins.findIndex(({ name }) => name === 'garde-des-pages');
    if (guard === -1) throw new Error('there is no guard to take away');
    (plugins as Plugin[]).splice(guard, 1);
  },
};

shareWorld(contentRoot(), loadWorld(process.env['WORLD_DIR'] ?? ''));
await build({
  outDir: process.env['OUT_DIR'] ?? '',
  logLevel: 'error',
  vite: { plugins: process.env['NO_GUARD'] ? [noGuard] : [] },
});
