/** The workshop on Astro's development server, and there alone: a build never hears of it. */
import type { AstroIntegration } from 'astro';
import type { AddressInfo } from 'node:net';
import type { Environment } from '../git/run.ts';
import { Desk } from '../desk.ts';
import { handle } from './handle.ts';

/** `root`: the content folder; `folder`: as its editors call it. `token`: what the address of the workshop holds. `environment`: that of Git. */
export function atelier(
  { root, folder }: { root: string; folder: string },
  token: string,
  environment: Environment,
): AstroIntegration {
  return {
    name: 'atelier',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        const desk = new Desk(root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'atelier',
                // Before the site's pages. Addresses end with « / », as all of them do: others never come so far.
                configureServer: ({ middlewares, httpServer, watcher }) => {
                  watcher.on('all', () => desk.forget());
                  const lock = () => ({
                    token,
                    port: (httpServer?.address() as AddressInfo | null)?.port ?? 0,
                  });
                  middlewares.use((request, response, next) => {
                    handle({ desk, environment, folder }, lock, request, response).then((isAnswered) => {
                      if (!isAnswered) next();
                    }, next);
                  });
                },
              },
            ],
          },
        });
      },
    },
  };
}
