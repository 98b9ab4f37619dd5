/** The site under a folder of its host: no page, script or file leads out of it. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FOUNDING } from '../corpora.ts';
import { build } from './built.ts';
import { readSite } from './finders/site.ts';

const BASE = '/dossier/';

/** Addresses written in a text that begin at the root of the host, outside the folder. */
const leaving = (text: string): string[] =>
  [...text.matchAll(/(?:href|src|action|data-[a-z]+)="(\/[^"]*)"/g)].flatMap(([, address = '']) =>
    address.startsWith(BASE) ? [] : [address],
  );

test('under BASE_PATH, every address of every page stays in the folder', async () => {
  const { code, said, dist } = await build(FOUNDING, {
    BASE_PATH: BASE,
    SITE_URL: 'https://exemple.fr',
    APERCUS: 'non',
  });
  expect(code, said).toBe(0);
  const { pages } = readSite(dist);
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.flatMap(({ path, html }) => leaving(html).map((address) => `${path} : ${address}`))).toEqual(
    [],
  );
  // Feeds and data carry the host and the folder.
  for (const file of ['flux.xml', 'sitemap-2019.xml', 'donnees/v1/communiques.json', 'agenda.ics']) {
    const text = readFileSync(join(dist, file), 'utf8').replace(/\r\n /g, '');
    const addresses = text.match(/https:\/\/exemple\.fr[^"<\s]*/g) ?? [];
    expect(addresses.length, file).toBeGreaterThan(0);
    expect(addresses.filter((one) => !one.startsWith(`https://exemple.fr${BASE}`))).toEqual([]);
  }
});

test('an address that leaves the folder is seen', () => {
  expect(leaving('<a href="/engagements/">x</a><a href="/dossier/a/">y</a>')).toEqual(['/engagements/']);
});
