/** Pages of other sites that the records name: asked one by one, and never a refusal. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersOf, linkLines, outsideLinks } from '../../../scripts/lib/outside-links.ts';
import { foundingWorld } from '../graph/worlds.ts';

let server: Server;
let host = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method ?? ''} ${path}`);
    if (path === '/sans-head' && request.method === 'HEAD') response.writeHead(405);
    else if (path === '/partie') response.writeHead(404);
    else if (path === '/fermee') response.writeHead(403);
    else if (path === '/en-panne') response.writeHead(503);
    else if (path === '/ancienne') response.writeHead(301, { location: '/nouvelle' });
    else if (path === '/muette') return;
    else response.writeHead(200);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  host = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const lines = async (...paths: string[]) => {
  const links = paths.map((path) => ({ url: `${host}${path}`, places: [`fiche${path}`] }));
  const said = linkLines(await answersOf(links, { pause: 0, timeout: 300 }));
  return said.map((line) => line.replaceAll(host, ''));
};

test('nothing is said of a page that is there, even on a host that refuses HEAD', async () => {
  expect(await lines('/la', '/sans-head')).toEqual([]);
  expect(asked).toEqual(['HEAD /la', 'HEAD /sans-head', 'GET /sans-head']);
});

test('what has gone, moved, is closed or silent is each said with what to do', async () => {
  expect(await lines('/partie', '/ancienne', '/fermee', '/en-panne', '/muette')).toEqual([
    'fiche/partie — /partie n’est plus là (404) → cherchez-en une copie archivée, et donnez son adresse dans « archive » ; ce qui a été lu reste dit, avec son jour',
    'fiche/ancienne — /ancienne mène à /nouvelle → relisez-la ; si c’est la même page, corrigez l’adresse et « seen »',
    'fiche/fermee — /fermee refuse les programmes (403) → ouvrez-la vous-même',
    expect.stringMatching(/^fiche\/en-panne — \/en-panne ne répond pas \(erreur 503\) → réessayez/),
    expect.stringMatching(/^fiche\/muette — \/muette ne répond pas \(.+\) → réessayez/),
  ]);
});

test('every source of a missing document is asked, once, with all its places', () => {
  const { content } = foundingWorld();
  const named = content.entries.missing.flatMap(({ data }) =>
    data.knownFrom.flatMap((one) => ('url' in one ? [one.url] : [])),
  );
  const links = outsideLinks(content);
  expect(named.length).toBeGreaterThan(0);
  expect(links.map(({ url }) => url)).toEqual(expect.arrayContaining(named));
  expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
  const [first] = links;
  expect(first?.places[0]).toMatch(/^content\/[a-z]+\/[^ ]+\.(?:yaml|mdx), [a-zA-Z0-9.]+$/);
});
