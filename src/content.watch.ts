/** While writing: a saved file of content is read again, judged aloud, and the page that is looked at is loaded again. */
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { nodeLoad } from './content.load.ts';
import { showDrafts, showsDrafts } from './content.root.ts';

const EVENTS = new Set(['add', 'change', 'unlink']);
/** An editor's program may write a file in several goes. */
const PAUSE = 50;

/** An integration of Astro's development server; a build has no use for it. */
export function watchContent(root: string): AstroIntegration {
  return {
    name: 'contenu',
    hooks: {
      // Whoever writes sees drafts; whoever builds for the public does not.
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') showDrafts();
      },
      'astro:server:setup': ({ server, logger }) => {
        const { forgetWorld, sharedWorld } = nodeLoad();
        let waiting: NodeJS.Timeout | undefined;
        const readAgain = () => {
          forgetWorld();
          try {
            sharedWorld(root, showsDrafts());
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
          // Astro remembers what each address shows until its own collections change: we have none, so we say it.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        server.watcher.add(root);
        server.watcher.on('all', (event, path) => {
          if (!EVENTS.has(event) || !resolve(path).startsWith(root + sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(readAgain, PAUSE);
        });
      },
    },
  };
}
