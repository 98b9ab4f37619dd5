import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UNCOMMON_TYPES } from '#site/content-types.ts';
import { headersFile, headersFor } from '#site/headers.ts';
import { apacheSnippet } from '#site/hosts/apache.ts';
import { caddySnippet } from '#site/hosts/caddy.ts';
import { nginxSnippet } from '#site/hosts/nginx.ts';
import { builtSite, DIST } from './dist.ts';

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; worker-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'";

const folders = ['_astro', 'cartes', 'communiques', 'donnees', 'pagefind', 'recherche'];

/** The lines of `_headers` for an address, as names and values: the last of a name holds. */
const linesOf = (path: string) =>
  linesFor(headersFile({ folders }), path).map((line) => line.split(/: (.*)/, 2) as [string, string]);

/** The lines of every rule that matches an address, in the order of the file. */
function linesFor(file: string, pathname: string): string[] {
  return file.split(/\n(?=\/)/).flatMap((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const [start = '', end] = pattern.split('*', 2);
    const isMatch =
      end === undefined ? pathname === pattern : pathname.startsWith(start) && pathname.endsWith(end);
    return isMatch ? lines.map((line) => line.trim()) : [];
  });
}

/** The policies that a host gives to an address: joined when several rules match, or only the last one. */
function policiesFrom(file: string, pathname: string, reading: 'joined' | 'last'): string[] {
  const policies = linesFor(file, pathname)
    .filter((line) => line.startsWith('Content-Security-Policy:'))
    .map((line) => line.replace(/^[^:]*: /, ''));
  return reading === 'joined' ? policies : policies.slice(-1);
}

/** What a set of policies, all enforced, allows for one directive. */
function allowed(policies: string[], directive: string): string[] {
  const sources = policies.map((policy) => {
    const part = policy.split('; ').find((one) => one.startsWith(`${directive} `));
    return new Set(
      part
        ?.split(' ')
        .slice(1)
        .filter((source) => source !== "'none'"),
    );
  });
  return [...(sources[0] ?? [])].filter((source) => sources.every((set) => set.has(source)));
}

describe('headers', () => {
  test.each([
    '/_astro/a.css',
    '/pagefind/index/a.pf_index',
    '/pagefind/fragment/a.pf_fragment',
    '/recherche/worker.A1b2.js',
  ])('%s is kept for ever, and the files that point to it are not', (path) => {
    const kept = 'public, max-age=31536000, immutable';
    expect(headersFor(path)['Cache-Control']).toBe(kept);
    expect(linesFor(headersFile({ folders }), path)).toContain(`Cache-Control: ${kept}`);
    for (const other of ['/pagefind/pagefind-entry.json', '/pagefind/sortes.json', '/recherche/']) {
      expect(headersFor(other)['Cache-Control']).not.toBe(kept);
      expect(linesFor(headersFile({ folders }), other)).not.toContain(`Cache-Control: ${kept}`);
    }
  });

  test('a page gets the strict policy and everything else turned off', () => {
    const headers = headersFor('/communiques/');
    expect(headers['Content-Security-Policy']).toBe(PAGE_POLICY);
    expect(headers['Strict-Transport-Security']).toBe('max-age=63072000');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
    expect(headers['Permissions-Policy']).toContain('camera=(), ');
    expect(headers['Cache-Control']).toBe('public, max-age=0, must-revalidate');
    expect(Object.keys(headers)).not.toContain('Set-Cookie');
  });

  test.each(['/recherche/', '/recherche/worker.0.js', '/pagefind/pagefind-worker.js'])(
    '%s may compile WebAssembly in a worker',
    (path) => {
      const policy = headersFor(path)['Content-Security-Policy'];
      expect(policy).toBe(
        PAGE_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'").replace(
          "worker-src 'none'",
          "worker-src 'self'",
        ),
      );
    },
  );

  test('a card may be framed by any site and runs nothing; no other page may be framed', () => {
    const card = headersFor('/cartes/chiffres/places/');
    expect(card['Content-Security-Policy']).toBe(
      PAGE_POLICY.replace("script-src 'self'", "script-src 'none'").replace(
        "frame-ancestors 'none'",
        'frame-ancestors *',
      ),
    );
    expect(card['X-Frame-Options']).toBeUndefined();
    for (const path of ['/', '/404.html', '/chiffres/places/', '/recherche/', '/pagefind/x.js']) {
      const headers = headersFor(path);
      expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
      expect(headers['X-Frame-Options']).toBe('DENY');
    }
  });

  test.each([
    '/_astro/x.css',
    '/flux.xml',
    '/agenda.ics',
    '/communiques/x/citation.json',
    '/communiques/x/texte.txt',
    '/apercu.png',
    '/favicon.svg',
  ])('%s may be read by other sites, and shown in them', (path) => {
    for (const rules of [headersFor(path), Object.fromEntries(linesOf(path))]) {
      expect(rules['Access-Control-Allow-Origin']).toBe('*');
      expect(rules['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    }
  });

  test.each(['/', '/communiques/x/', '/pagefind/sortes.json'])('%s may not', (path) => {
    for (const rules of [headersFor(path), Object.fromEntries(linesOf(path))]) {
      expect(rules['Access-Control-Allow-Origin']).toBeUndefined();
      expect(rules['Cross-Origin-Resource-Policy']).toBe('same-origin');
    }
  });

  test('fingerprinted files are kept for ever, open data may be read from anywhere', () => {
    expect(headersFor('/_astro/page.abc.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersFor('/donnees/v1/communiques.json')['Access-Control-Allow-Origin']).toBe('*');
    expect(headersFor('/donnees/')['Access-Control-Allow-Origin']).toBeUndefined();
  });
});

describe('_headers', () => {
  const file = headersFile({ folders });

  test.each(['/', '/404.html', '/communiques/x/', '/_astro/x.js'])('%s gets the strict policy', (path) => {
    for (const reading of ['joined', 'last'] as const) {
      const policies = policiesFrom(file, path, reading);
      expect(allowed(policies, 'script-src')).toEqual(["'self'"]);
      expect(allowed(policies, 'worker-src')).toEqual([]);
      expect(allowed(policies, 'frame-ancestors')).toEqual([]);
      expect(policies.at(-1)).toBe(PAGE_POLICY);
    }
  });

  test.each(['/recherche/', '/recherche/worker.0.js', '/pagefind/pagefind-worker.js'])(
    '%s may use WebAssembly, however it is read',
    (path) => {
      for (const reading of ['joined', 'last'] as const) {
        const policies = policiesFrom(file, path, reading);
        expect(allowed(policies, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
        expect(allowed(policies, 'worker-src')).toEqual(["'self'"]);
        expect(allowed(policies, 'frame-ancestors')).toEqual([]);
        expect(policies.at(-1)).toBe(headersFor(path)['Content-Security-Policy']);
      }
    },
  );

  test('a card may be framed and runs nothing, however it is read', () => {
    const path = '/cartes/chiffres/places/';
    for (const reading of ['joined', 'last'] as const) {
      const policies = policiesFrom(file, path, reading);
      expect(allowed(policies, 'frame-ancestors')).toEqual(['*']);
      expect(allowed(policies, 'script-src')).toEqual([]);
      expect(allowed(policies, 'style-src')).toEqual(["'self'"]);
    }
    expect(linesFor(file, path).filter((line) => line.startsWith('X-Frame-Options'))).toEqual([]);
    expect(linesFor(file, '/communiques/x/').filter((line) => line.startsWith('X-Frame-Options'))).toEqual([
      'X-Frame-Options: DENY',
    ]);
  });

  test('no line is longer, and no file has more rules, than hosts accept', () => {
    expect(file.split('\n').filter((line) => line.length > 2000)).toEqual([]);
    expect(file.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  });

  test('every rule moves with the site', () => {
    for (const base of ['/fil/', 'fil', '/fil']) {
      expect(headersFile({ base, folders }).replaceAll(/^\/fil\//gm, '/')).toBe(file);
    }
    expect(headersFile({ base: '/', folders })).toBe(file);
  });
});

test('every server is told the same', () => {
  for (const snippet of [nginxSnippet(), apacheSnippet(), caddySnippet()]) {
    for (const path of ['/', '/recherche/', '/_astro/x.js', '/donnees/v1/x.json', '/cartes/x/']) {
      for (const value of Object.values(headersFor(path))) expect(snippet).toContain(value);
    }
  }
});

test('every host is told what the files are that it may not know', () => {
  const told = [headersFile({ folders }), nginxSnippet(), apacheSnippet(), caddySnippet()];
  for (const [ending, type] of UNCOMMON_TYPES)
    for (const rules of told) {
      expect(rules).toContain(type.split(';')[0]);
      expect(rules.replaceAll('\\', '')).toMatch(new RegExp(`\\${ending}\\b`));
    }
});

test('the built site carries its rules', () => {
  const names = readdirSync(DIST, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const expected = headersFile({ folders: names.map(({ name }) => name).sort() });
  expect(readFileSync(join(DIST, '_headers'), 'utf8')).toBe(expected);
  for (const { path } of builtSite().pages) {
    const policy = headersFor(path)['Content-Security-Policy'];
    expect(policiesFrom(expected, path, 'last')).toEqual([policy]);
  }
});
