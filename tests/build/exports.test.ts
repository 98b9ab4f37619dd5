import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { DATASETS } from '#exports/records.ts';
import { builtSite, DIST } from './dist.ts';
import { ORIGIN, siteWith, soundPage, type Files } from './finders/fixture.ts';
import { findFeedFaults, findJsonLdFaults, findOpenDataFaults } from './finders/published.ts';

describe('the built site', () => {
  const site = builtSite();

  test('publishes open data whose ids, addresses, anchors and quotations are all true', () => {
    expect(findOpenDataFaults(site)).toEqual([]);
  });

  test('publishes as many records as it has pages of each kind', () => {
    for (const { name, url } of DATASETS) {
      const pages = site.pages.filter(({ path }) =>
        new RegExp(`^/${name}/(?!page-|\\d{4}/)[^/]+/$`).test(path),
      );
      const { nombre } = z
        .object({ nombre: z.number() })
        .parse(JSON.parse(readFileSync(join(DIST, url), 'utf8')));
      if (!['vocabulaire', 'manquants'].includes(name))
        expect(`${name} ${pages.length}`).toBe(`${name} ${nombre}`);
    }
  });

  test('has a feed whose addresses and anchors exist', () => {
    expect(findFeedFaults(site)).toEqual([]);
  });

  test('has structured data on every page, whose addresses exist', () => {
    expect(findJsonLdFaults(site)).toEqual([]);
  });
});

const passage = { communique: 'a', citation: "l'effort", url: `${ORIGIN}/communiques/a/#s-1` };
const communique = { id: 'a', url: `${ORIGIN}/communiques/a/`, suivant: null, passages: [passage] };

/** A site of one communiqué that publishes this record of it. */
function publishing(record: object) {
  const files = DATASETS.map(({ name, url }): [string, string] => {
    const donnees = name === 'communiques' ? [record] : [];
    return [url, JSON.stringify({ nombre: donnees.length, donnees })];
  });
  const text: Files = {
    '/communiques/a/index.html': soundPage({ path: '/communiques/a/', main: '<p id="s-1">L’effort</p>' }),
    '/communiques/a/texte.txt': 'Titre\n\nIl faut l’effort\nde tous.\n',
  };
  return siteWith({ ...text, ...Object.fromEntries(files) });
}

describe('open data', () => {
  test('that is sound has no fault', () => {
    expect(findOpenDataFaults(publishing(communique))).toEqual([]);
  });

  test.each([
    [
      'an id that names nothing',
      { ...communique, suivant: 'b' },
      '/donnees/v1/communiques.json a : « b » n’est pas un identifiant (suivant)',
    ],
    [
      'a quotation that the text does not hold',
      { ...communique, passages: [{ ...passage, citation: 'l’effort de chacun' }] },
      '/donnees/v1/communiques.json a : le texte publié ne contient pas « l’effort de chacun »',
    ],
    [
      'an anchor that the page does not have',
      { ...communique, passages: [{ ...passage, url: `${ORIGIN}/communiques/a/#s-2` }] },
      `/donnees/v1/communiques.json → ${ORIGIN}/communiques/a/#s-2 : la page /communiques/a/ n’a pas d’ancre « s-2 »`,
    ],
    [
      'a page that does not exist',
      { ...communique, url: `${ORIGIN}/communiques/b/` },
      `/donnees/v1/communiques.json → ${ORIGIN}/communiques/b/ : cette adresse n’existe pas`,
    ],
  ])('with %s is reported', (_name, record, problem) => {
    expect(findOpenDataFaults(publishing(record))).toEqual([problem]);
  });
});

describe('a feed', () => {
  const feed = (html: string) =>
    siteWith({
      '/flux.xml': `<feed><id>${ORIGIN}/flux.xml</id><content><![CDATA[${html}]]></content></feed>`,
    });

  test('whose addresses exist has no fault', () => {
    expect(findFeedFaults(feed(`<a href="${ORIGIN}/a/#s-1">A</a>`))).toEqual([]);
  });

  test('with a dead anchor is reported', () => {
    expect(findFeedFaults(feed(`<a href="${ORIGIN}/a/#s-9">A</a>`))).toEqual([
      `/flux.xml → ${ORIGIN}/a/#s-9 : la page /a/ n’a pas d’ancre « s-9 »`,
    ]);
  });
});

describe('structured data', () => {
  const site = (json: object) => {
    const block = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const page = (path: string, data: object, main?: string) =>
      soundPage({ path, head: block(data), ...(main !== undefined && { main }) });
    return siteWith({
      '/index.html': page('/', json),
      '/a/index.html': page('/a/', { '@id': `${ORIGIN}/a/#sujet` }),
      '/404.html': page('/404.html', {}),
    });
  };

  test('whose addresses exist has no fault', () => {
    expect(findJsonLdFaults(site({ url: `${ORIGIN}/a/` }))).toEqual([]);
  });

  test('that names a page that does not exist is reported', () => {
    expect(findJsonLdFaults(site({ mentions: [{ '@id': `${ORIGIN}/b/#sujet` }] }))).toEqual([
      `/#json-ld → ${ORIGIN}/b/ : cette adresse n’existe pas`,
    ]);
  });

  test('that is missing is reported', () => {
    expect(findJsonLdFaults(siteWith())).toContain('/ : 0 bloc(s) JSON-LD, un attendu');
  });
});
