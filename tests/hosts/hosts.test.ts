/** The configurations that `npm run hosts` prints, on the servers themselves: what they answer, byte for byte. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_TYPES, INDEX_ENDINGS } from '#site/content-types.ts';
import { headersFor, rootOf } from '#site/headers.ts';
import { untriedServers } from '../../scripts/lib/web-servers.ts';
import { ask, type Reply } from './harness/ask.ts';
import { HOSTS, presentHosts } from './harness/hosts.ts';
import type { RunningHost } from './harness/run.ts';
import { decoded, FILES, GONE, GONE_FILE, HIDDEN, hostedAt, INDEXED, writeHosted } from './harness/site.ts';

/** The address at which a file is asked for. */
const addressOf = (path: string) => path.replace(/index\.html$/, '');
const ADDRESSES = Object.keys(FILES).filter((path) => ![...HIDDEN, GONE, GONE_FILE].includes(path));
/** A reader's browser, one that knows no Brotli, and a program that knows nothing. */
const ENCODINGS = ['gzip, deflate, br, zstd', 'gzip', 'identity'];

const textOf = ({ bytes, headers }: Reply) => decoded(bytes, headers['content-encoding']).toString('utf8');

test('each server is tried here, or it is said loudly that it is not', () => {
  const untried = untriedServers();
  if (untried)
    console.warn(`
*** ${untried.remark} ***
`);
  expect(presentHosts().length === HOSTS.length).toBe(untried === undefined);
});

for (const { host, program } of presentHosts())
  describe.for([
    { base: '', isCompressed: false },
    { base: '/fil', isCompressed: true },
  ])(`${host.name}, at « $base/ », compressed beforehand: $isCompressed`, ({ base, isCompressed }) => {
    const root = rootOf(base);
    const said = hostedAt(base);
    let folder: string;
    let running: RunningHost;
    const get = (path: string, headers: Record<string, string> = {}) =>
      ask(running.origin + root + path, headers);

    beforeAll(async () => {
      folder = await writeHosted(base, isCompressed);
      running = await host.serve(program, folder, said);
    });
    afterAll(async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test.for(ADDRESSES)('%s: its bytes, its type, its headers, once each', async (path) => {
      const expected = Object.entries(headersFor(addressOf(path)));
      for (const encoding of ENCODINGS) {
        const reply = await get(addressOf(path), { 'Accept-Encoding': encoding });
        expect(reply.status).toBe(200);
        expect(decoded(reply.bytes, reply.headers['content-encoding'])).toEqual(
          Buffer.from(FILES[path] ?? ''),
        );
        for (const [name, value] of expected)
          expect(reply.lines.get(name.toLowerCase()), name).toEqual([value]);
        expect(reply.lines.get('content-type')).toHaveLength(1);
        expect(reply.headers['content-language']).toBeUndefined();
        for (const name of ['access-control-allow-origin', 'x-frame-options'])
          if (!expected.some(([one]) => one.toLowerCase() === name))
            expect(reply.headers[name]).toBeUndefined();
      }
    });

    test('texts are UTF-8 under the type of what they are', async () => {
      for (const [ending, type] of Object.entries(CONTENT_TYPES)) {
        const { headers } = await get(`/fichiers/essai${ending}`, { 'Accept-Encoding': 'gzip' });
        const [mime = '', charset] = (headers['content-type'] ?? '').toLowerCase().split(/;\s*/);
        const known = [type.split(';')[0], ...(OTHER_NAMES[ending] ?? [])];
        expect(known, ending).toContain(mime);
        if (type.includes('charset')) expect(charset, ending).toBe('charset=utf-8');
      }
      expect((await get('/')).headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);
      expect((await get('/favicon.svg')).headers['content-type']).toMatch(/^image\/svg\+xml/);
      expect((await get('/_astro/text.woff2')).headers['content-type']).toMatch(/^font\/woff2$/);
    });

    test('the files of the search index come as they are, never announced as compressed', async () => {
      for (const ending of INDEX_ENDINGS) {
        const { headers, bytes } = await get(`/pagefind/index/wasm.fr${ending}`, {
          'Accept-Encoding': 'gzip, br',
        });
        expect(headers['content-encoding'], ending).toBeUndefined();
        expect(bytes.equals(INDEXED), ending).toBe(true);
      }
    });

    test('long texts travel compressed, and caches are told that it depends', async () => {
      for (const path of ['/', '/communiques/2020/', '/donnees/v1/communiques.json', '/fichiers/essai.csv']) {
        const { headers } = await get(path, { 'Accept-Encoding': 'gzip' });
        expect(headers['content-encoding'], path).toBe('gzip');
        expect(headers.vary, path).toMatch(/accept-encoding/i);
      }
    });

    test('what has not changed is not sent again', async () => {
      for (const path of ['/', '/_astro/style.0108ea7b3a.css', '/donnees/v1/communiques.json'])
        for (const encoding of ENCODINGS) {
          const { headers } = await get(path, { 'Accept-Encoding': encoding });
          const again = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': headers.etag ?? '' });
          expect(again.status, `${path} (${encoding})`).toBe(304);
        }
    });

    test('a feed and its archives are XML that others may read, and that caches ask again for', async () => {
      for (const path of ['/chiffres/places/flux.xml', '/chiffres/places/flux-2019-01-16-lancement.xml']) {
        const { headers } = await get(path);
        expect(headers['content-type'], path).toMatch(/^(?:application|text)\/xml; charset=utf-8$/i);
        expect(headers['cache-control'], path).toBe('public, max-age=0, must-revalidate');
        expect(headers['access-control-allow-origin'], path).toBe('*');
        const since = { 'If-Modified-Since': headers['last-modified'] ?? '' };
        expect((await get(path, since)).status, path).toBe(304);
      }
    });

    test('an address without its final / is led to it, and stays behind a relay that holds TLS', async () => {
      const relayed = { Host: 'exemple.fr', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'exemple.fr' };
      for (const path of ['/communiques/2020', '/chiffres/places']) {
        const reply = await get(`${path}?q=a%20b`, relayed);
        expect([301, 302, 307, 308]).toContain(reply.status);
        const to = new URL(reply.headers.location ?? '', `https://exemple.fr${root}${path}`);
        expect(to.href).toBe(`https://exemple.fr${root}${path}/?q=a%20b`);
      }
    });

    test('an address that moved leads where it is now, with all that lies under it', async () => {
      for (const below of ['', 'flux.xml', 'index.html']) {
        const reply = await get(`/chiffres/lits/${below}`, {
          Host: 'exemple.fr',
          'X-Forwarded-Proto': 'https',
        });
        expect(reply.status).toBe(301);
        const to = new URL(reply.headers.location ?? '', `https://exemple.fr${root}/`);
        expect(to.href).toBe(`https://exemple.fr${root}/chiffres/places/${below}`);
      }
    });

    test('a withdrawn page says so, in its answer and in its words', async () => {
      for (const encoding of ENCODINGS) {
        const reply = await get('/engagements/halle/', { 'Accept-Encoding': encoding });
        expect(reply.status).toBe(410);
        expect(textOf(reply)).toContain('Retiré.');
        expect(reply.headers['content-type']).toMatch(/^text\/html/);
        expect(reply.lines.get('content-security-policy')).toEqual([
          headersFor('/engagements/halle/')['Content-Security-Policy'],
        ]);
      }
    });

    test('so does a withdrawn file, at its own address and at that of its page', async () => {
      for (const encoding of ENCODINGS)
        for (const path of ['/pieces/plan.pdf', '/pieces/plan.pdf/']) {
          const reply = await get(path, { 'Accept-Encoding': encoding });
          expect([path, reply.status]).toEqual([path, 410]);
          expect(textOf(reply)).toContain('Fichier retiré.');
          expect(reply.headers['content-type']).toMatch(/^text\/html/);
        }
      // No sign of its name stands for another.
      expect((await get('/pieces/planxpdf')).status).toBe(404);
    });

    test('the former address of a withdrawn page leads to it, which says so: never further, never in a loop', async () => {
      const reply = await get('/engagements/marche/', { Host: 'exemple.fr', 'X-Forwarded-Proto': 'https' });
      expect(reply.status).toBe(301);
      // No fragment of its own: a browser keeps the one that was asked for.
      const to = new URL(reply.headers.location ?? '', `https://exemple.fr${root}/`);
      expect(to.href).toBe(`https://exemple.fr${root}/engagements/halle/`);
      const next = await get(to.pathname.slice(root.length));
      expect(next.status).toBe(410);
      expect(textOf(next)).toContain('Retiré.');
    });

    test.for([
      '/rien/',
      '/communiques/2020/rien.csv',
      '/rien.html',
      '/recherche/rien/',
      '/_astro/',
      '/_astro',
      '/fichiers/',
      ...HIDDEN,
    ])('%s: not found, with the page that says so and every header', async (path) => {
      const first = await get(path, { 'Accept-Encoding': 'br' });
      const reply = first.status === 301 || first.status === 308 ? await get(`${path}/`) : first;
      expect([403, 404]).toContain(reply.status);
      expect(textOf(reply)).toContain('Page /404.html');
      expect(reply.headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);
      for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'X-Frame-Options'])
        expect(reply.lines.get(name.toLowerCase()), name).toHaveLength(1);
    });

    test('HEAD says what GET would', async () => {
      const [head, whole] = [await ask(`${running.origin}${root}/`, {}, 'HEAD'), await get('/')];
      expect(head.status).toBe(200);
      expect(head.bytes).toHaveLength(0);
      expect(head.headers['content-security-policy']).toBe(whole.headers['content-security-policy']);
    });
  });

/** Other names under which servers rightly serve the same. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['application/javascript'],
  '.xml': ['text/xml'],
};
