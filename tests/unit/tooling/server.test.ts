import { request } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { headersFor } from '#site/headers.ts';
import { serveSite, type ServeOptions } from '../../../scripts/lib/server.ts';
import { SOUND_SITE, writeSite } from '../../build/finders/fixture.ts';

const FILES = {
  ...SOUND_SITE,
  '/recherche/index.html': '<!DOCTYPE html>recherche',
  '/_astro/x.css': 'p{}',
  '/donnees/v1/x.json': '{}',
  '/texte.txt': 'é',
  '/agenda.ics': 'BEGIN',
  '/donnees/v1/x.csv': 'id',
  '/donnees/v1/tout.jsonl': '{}',
  '/a/citation.ris': 'TY  - RPRT',
  '/a/citation.bib': '@techreport{}',
  '/a/apercu.png': 'PNG',
  '/flux.xml': '<feed/>',
  '/_headers': 'secret',
  '/.env': 'secret',
  '/.well-known/security.txt': 'Contact: x',
};

async function served(options: ServeOptions = {}): Promise<string> {
  const site = await serveSite(writeSite(FILES), options);
  onTestFinished(() => site.close());
  return site.url;
}

/** `fetch` would tidy the path before it is sent. */
function getRaw(url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  test('serves pages and files, each with the headers of its address', async () => {
    const url = await served();
    for (const path of [
      '',
      'a/',
      'recherche/',
      '_astro/x.css',
      'donnees/v1/x.json',
      '.well-known/security.txt',
    ]) {
      const response = await fetch(url + path);
      expect(response.status, path).toBe(200);
      for (const [name, value] of Object.entries(headersFor(`/${path}`))) {
        expect(response.headers.get(name), `${path} ${name}`).toBe(value);
      }
    }
  });

  test.each([
    ['texte.txt', 'text/plain; charset=utf-8'],
    ['agenda.ics', 'text/calendar; charset=utf-8'],
    ['donnees/v1/x.csv', 'text/csv; charset=utf-8'],
    ['donnees/v1/tout.jsonl', 'application/jsonl; charset=utf-8'],
    ['a/citation.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['a/citation.bib', 'application/x-bibtex; charset=utf-8'],
    ['a/apercu.png', 'image/png'],
    ['flux.xml', 'application/xml; charset=utf-8'],
    ['donnees/v1/x.json', 'application/json; charset=utf-8'],
    ['', 'text/html;charset=utf-8'],
  ])('says what %s is, in UTF-8', async (path, type) => {
    expect((await fetch((await served()) + path)).headers.get('Content-Type')).toBe(type);
  });

  test('answers with the error page, its status and its headers, where there is nothing', async () => {
    const url = await served();
    for (const path of [
      'absente',
      'absente/',
      'absente.txt',
      '_headers',
      '.env',
      'a%2f..%2f.env',
      '%E0%A4%A',
    ]) {
      const response = await fetch(url + path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).toBe(SOUND_SITE['/404.html']);
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    }
  });

  test('never leaves its folder', async () => {
    const url = await served();
    for (const path of ['/../package.json', '/a/../../etc/passwd', '/..%2f..%2fetc/passwd', '//etc/passwd']) {
      expect(await getRaw(url, path), path).toBe(404);
    }
  });

  test('adds the final « / », on this host only', async () => {
    const url = await served();
    const response = await fetch(`${url}a?q=1`, { redirect: 'manual' });
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe('/a/?q=1');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    const odd = await fetch(`${url}/a`, { redirect: 'manual' });
    expect(odd.headers.get('Location')).not.toMatch(/^\/\//);
  });

  test('only reads', async () => {
    expect((await fetch(await served(), { method: 'POST' })).status).toBe(405);
    const head = await fetch(await served(), { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test.each(['/fil/', 'fil'])('lives under the path it is given, %s', async (base) => {
    const url = await served({ base });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/fil\/$/);
    expect((await fetch(`${url}recherche/`)).headers.get('Content-Security-Policy')).toContain('wasm');
    expect((await fetch(new URL('/a/', url))).status).toBe(404);
    expect((await fetch(new URL('/fil', url))).url).toBe(url);
  });

  test('refuses a port that is taken', async () => {
    const { port } = new URL(await served());
    await expect(served({ port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
