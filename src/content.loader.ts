/** Astro's door to `content/`: the one reader fills its collections, and a saved file fills them again. */
import type { Kind } from '#kinds/registry.ts';
import { relative, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { forgetWorld, sharedWorld } from '#graph/load.ts';

/** The content folder: `content/`, or another one named by the environment (a fixture in tests). */
export const contentRoot = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');

/**
 * The loader of one kind of entry. Only metadata goes to Astro's store: the text of a communiqué
 * is rendered by the page that shows it. Content that the checker refuses stops the build with every problem, in French.
 */
export function collectionLoader(kind: Kind): Loader {
  return {
    name: `content/${kind}`,
    async load({ store, parseData, generateDigest, watcher, logger }) {
      const root = contentRoot();
      const fill = async () => {
        store.clear();
        for (const entry of sharedWorld(root).content.entries[kind]) {
          const data = await parseData({ id: entry.id, data: entry.source as Record<string, unknown> });
          store.set({
            id: entry.id,
            data,
            filePath: relative(process.cwd(), resolve(entry.path)),
            digest: generateDigest(entry.digest),
          });
        }
      };
      await fill();
      if (watcher === undefined) return;
      watcher.add(root);
      watcher.on('all', (event, path) => {
        if (!path.startsWith(root) || !['add', 'change', 'unlink'].includes(event)) return;
        // Every kind hears the same event at once: all forget, then the first to fill reads the folder for all.
        forgetWorld();
        setImmediate(() => {
          fill().catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error));
          });
        });
      });
    },
  };
}
