/** While writing: a saved file of content is read again, judged aloud, and the page that is looked at is loaded again. */
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentError } from '#entries/content-error.ts';
import { explainFolder } from '#entries/there.ts';
import { inOneLine } from '#text/complaint.ts';
import { problemsPage } from './content.problems.ts';
import { namedFolder, showDrafts, showsDrafts } from './content.root.ts';

const EVENTS = new Set(['add', 'change', 'unlink']);
/** An editor's program may write a file in several goes. */
const PAUSE = 50;

/** Of the module that Node runs, whose classes are not ours. */
const isRefusal = (error: unknown): error is ContentError =>
  error instanceof Error && error.name === 'ContentError' && 'problems' in error;

/** An integration of Astro's development server; a build has no use for it. */
export function watchContent(root: string): AstroIntegration {
  return {
    name: 'contenu',
    hooks: {
      // Whoever writes sees drafts; whoever builds for the public does not.
      'astro:config:setup': ({ command }) => {
        if (command !== 'dev') return;
        const wrong = explainFolder(root, namedFolder());
        if (wrong !== undefined) {
          // Thrown here, it would be told with the stack of the server.
          console.error(inOneLine(wrong));
          process.exit(2);
        }
        showDrafts();
      },
      'astro:server:setup': async ({ server, logger }) => {
        // A build has no use for it before its pages ask.
        const { forgetWorld, sharedWorld } = await import('./content.graph.ts');
        // A page that the content does not allow would be an error of the server on every address.
        server.middlewares.use((request, response, next) => {
          if (!(request.headers.accept ?? '').includes('text/html')) return next();
          try {
            sharedWorld(root, showsDrafts());
          } catch (error) {
            if (!isRefusal(error)) return next();
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.setHeader('Cache-Control', 'no-store');
            return response.end(problemsPage(error.problems, server.config.base));
          }
          return next();
        });
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
