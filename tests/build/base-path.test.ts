/**
 * The site under a folder of its host, kept on a forge: no page, script or file leads out of it but to the forms of the
 * forge, which are on every page and beside every status.
 */
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { build, folderOfFile, hashesOf } from './built.ts';
import { DEMO_CONTENT, DEMO_DIST } from './demo-site.ts';
import { readSite, type Site } from './finders/site.ts';

const BASE = '/dossier/';

const HOST = 'https://exemple.fr';
const FORGE = 'https://git.example.org/redaction/communiques';

/** The texts of the issues that a page begins to contest what it says. */
const contested = (html: string): string[] =>
  [...html.matchAll(/<a href="([^"]+)"[^>]*>\s*Contester/g)].map(([, address = '']) => {
    const { href, searchParams } = new URL(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'));
    expect(href.startsWith(`${FORGE}/issues/new?`)).toBe(true);
    return searchParams.get('body') ?? '';
  });

/** Addresses written in a text that begin at the root of the host, outside the folder. */
const leaving = (text: string): string[] =>
  [...text.matchAll(/(?:href|src|action|data-[a-z]+)="(\/[^"]*)"/g)].flatMap(([, address = '']) =>
    address.startsWith(BASE) ? [] : [address],
  );

const content = join(folderOfFile(), 'content');
let site: Site;

beforeAll(async () => {
  cpSync(DEMO_CONTENT, content, { recursive: true });
  appendFileSync(join(content, 'site.yaml'), `\nrepository: ${FORGE}\n`);
  const moved = { BASE_PATH: BASE, SITE_URL: HOST, APERCUS: 'non' };
  const { code, said, dist } = await build(content, moved, folderOfFile());
  if (code !== 0) throw new Error(said);
  site = readSite(dist);
});

test('under BASE_PATH, every address of every page stays in the folder', () => {
  const { pages } = site;
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.flatMap(({ path, html }) => leaving(html).map((address) => `${path} : ${address}`))).toEqual(
    [],
  );
  const uncorrectable = pages.filter(({ html }) => !html.includes('Proposer une correction'));
  // What others frame leads to the page of its figure.
  expect(uncorrectable.filter(({ path }) => !path.startsWith('/cartes/'))).toEqual([]);
  const { graph } = loadWorld(content);
  expect(graph.commitments.length).toBeGreaterThan(3);
  for (const { url, title, mentions, silentSince } of graph.commitments) {
    const html = pages.find(({ path }) => path === url)?.html ?? '';
    const bodies = contested(html);
    expect([title, bodies.length]).toEqual([title, mentions.length + (silentSince > 0 ? 2 : 1)]);
    for (const { passage, level } of mentions)
      expect(bodies.filter((body) => body.includes(`Le site dit : « ${level} »`))).toContainEqual(
        expect.stringContaining(`Passage : ${HOST}${BASE}${passage.url.slice(1)}`),
      );
  }
  const standings = contested(pages.find(({ path }) => path === '/engagements/')?.html ?? '');
  expect(standings).toEqual([expect.stringContaining(`Page : ${HOST}${BASE}engagements/#`)]);
  // Feeds and data carry the host and the folder.
  for (const file of ['flux.xml', 'sitemap-2023.xml', 'donnees/v1/communiques.json', 'agenda.ics']) {
    const text = readFileSync(join(site.folder, file), 'utf8').replace(/\r\n /g, '');
    const addresses = text.match(/https:\/\/exemple\.fr[^"<\s]*/g) ?? [];
    expect(addresses.length, file).toBeGreaterThan(0);
    expect(addresses.filter((one) => !one.startsWith(`https://exemple.fr${BASE}`))).toEqual([]);
  }
});

test('an address that leaves the folder is seen', () => {
  expect(leaving('<a href="/engagements/">x</a><a href="/dossier/a/">y</a>')).toEqual(['/engagements/']);
});

test('what is attached is the same to the byte, and its pages find it there', () => {
  const pieces = (folder: string) =>
    [...hashesOf(folder)].filter(([path]) => path.startsWith('/pieces/')).sort();
  expect(pieces(site.folder).length).toBeGreaterThan(3);
  expect(pieces(site.folder)).toEqual(pieces(DEMO_DIST));
  const attaching = site.pages.filter(({ html }) => html.includes(`"${BASE}pieces/`));
  expect(attaching).not.toEqual([]);
  for (const { html } of attaching) expect(html).not.toMatch(/["\s]\/pieces\//);
  expect(attaching.some(({ html }) => (html.match(/"\/dossier\/pieces\/[^" ]+/g)?.length ?? 0) > 3)).toBe(
    true,
  );
});
