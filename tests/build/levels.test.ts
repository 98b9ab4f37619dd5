/** No title, preview, calendar or feed tells more than the documents: each is read as the rules read the editors' words. */
import { expect, test } from 'vitest';
import { builtSite, publishedWorld } from './dist.ts';
import { findOverstated, readAlone } from './finders/levels.ts';
import { soundPage, siteWith } from './finders/fixture.ts';

test('nothing that is read alone contradicts a level', () => {
  expect(findOverstated(builtSite(), publishedWorld().content)).toEqual([]);
});

test('titles, descriptions, images, calendars and feeds are read', () => {
  const kinds = new Set(readAlone(builtSite()).map(({ where }) => where.split(' ').at(-1)));
  for (const kind of ['title', 'description', 'og:title', 'og:description', 'og:image:alt', 'SUMMARY', 'h1'])
    expect(kinds).toContain(kind);
});

test('a surer title, and a surer label, are seen at the address of their entry', () => {
  const { content, graph } = publishedWorld();
  const weak = graph.commitments.find(({ mentions }) => mentions.every(({ level }) => level !== 'fait'));
  const [mention] = weak?.mentions ?? [];
  if (weak === undefined || mention === undefined) return;
  const page = (title: string) =>
    findOverstated(
      siteWith({ [`${weak.url}index.html`]: soundPage({ path: weak.url, main: `<h1>${title}</h1>` }) }),
      content,
    );
  expect(page('Créer : fait')).not.toEqual([]);
  expect(page('Cela a été fait')).not.toEqual([]);
  expect(page('Cela reste à faire')).toEqual([]);
});
