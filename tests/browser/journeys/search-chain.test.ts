/** How many requests a first answer waits for one after another: on a slow connection, nothing else counts as much. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import { expect, test } from '../harness/test.ts';

/** What waits for no other file, and that no other waits for. */
const ASIDE = /\.(?:css|woff2|svg|png|xml|ico)$/;
/** Nothing more is asked for so long: all that could be asked together has been. */
const QUIET_MS = 300;

/** A host before the site's, which answers what is asked together all at once, and then what is asked of the answers. */
async function inRounds(site: string) {
  const rounds: string[][] = [];
  let held: { path: string; answer: () => void }[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    const all = held;
    held = [];
    rounds.push(all.map(({ path }) => path));
    for (const { answer } of all) answer();
  };
  const server = createServer((asked: IncomingMessage, response: ServerResponse) => {
    const path = asked.url ?? '/';
    const answer = () => {
      const options = { headers: asked.headers };
      request(new URL(path, site), options, (given) => {
        response.writeHead(given.statusCode ?? 500, given.headers);
        given.pipe(response);
      }).end();
    };
    if (ASIDE.test(path)) {
      answer();
      return;
    }
    held.push({ path, answer });
    clearTimeout(pause);
    pause = setTimeout(release, QUIET_MS);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    rounds,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * The page; its scripts with their parts; the worker, with what names all files; the words' files; what they find; the
 * records. Equivalents are no step more.
 */
test.for([
  ['a word', 'hébergement'],
  ['a word with its equivalents', 'insertion'],
] as const)('a first answer to %s waits for six requests in a row, and no more', async ([, q], { page }) => {
  await using host = await inRounds(inject('siteUrl'));
  await page.goto(`${host.url}/recherche/?${new URLSearchParams({ q })}`, { waitUntil: 'commit' });
  await page.locator('[data-search="results"] h3').first().waitFor();
  const records = host.rounds.findIndex((paths) => paths.some((path) => path.endsWith('.pf_fragment')));
  expect(host.rounds.slice(0, records + 1)).toHaveLength(6);
});
