/** The pages of numbered series: their addresses, and what they say of each rank. */
import { expect, test } from 'vitest';
import { directoryOf } from '#exports/directory.ts';
import { entryJsonLd, seriesJsonLd } from '#exports/json-ld.ts';
import { pagesOf } from '#exports/pages-of.ts';
import { recordLines } from '#exports/records.ts';
import { buildGraph } from '#graph/build.ts';
import { publishedAddresses } from '#graph/published-addresses.ts';
import { seriesIds } from '#graph/series-ids.ts';
import { documentsOf, ranksOf, seriesTold, seriesWithPages } from '#views/series.ts';
import { village } from './rules/village.ts';
import { communique, foundingWorld, smallWorld } from './worlds.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

const missing = (name: string, rank: number, period: string, dossier: string) => ({
  [`missing/${period}-${dossier}-${rank}.yaml`]: `title: "Une réunion"\nperiod: ${period}\ndossiers: [${dossier}]\nkind: conférence\nseries:\n  name: "${name}"\n  rank: ${rank}\nknownFrom:\n  - name: "Un site"\n    url: "https://exemple.invalid/"\n    seen: 2021-02-01\nprevents: "Ce qui y a été dit."\n`,
});

const dossier = (id: string, order: number) => ({
  [`dossiers/${id}.yaml`]: `title: "${id}"\ndescription: "Un essai."\norder: ${order}\n`,
});

const twoDossiers = (eau: string, bois: string) => {
  const { graph } = smallWorld({
    ...dossier('eau', 1),
    ...dossier('bois', 2),
    ...missing('Réunions du comité', 1, eau, 'eau'),
    ...missing('Réunions du comité', 1, bois, 'bois'),
  });
  return graph.series.map(({ url, title }) => [url, title]).sort();
};

test('a series is at its name; of two dossiers that share one, the first to begin has it', () => {
  expect(twoDossiers('2018-01', '2019-01')).toEqual([
    ['/series/reunions-du-comite-bois/', 'Réunions du comité (bois)'],
    ['/series/reunions-du-comite/', 'Réunions du comité (eau)'],
  ]);
  expect(twoDossiers('2019-01', '2018-01')).toEqual([
    ['/series/reunions-du-comite-eau/', 'Réunions du comité (eau)'],
    ['/series/reunions-du-comite/', 'Réunions du comité (bois)'],
  ]);
});

test('names that addresses cannot tell apart have each their address', () => {
  const { graph } = smallWorld({
    ...missing('Comités', 1, '2018-01', ''),
    ...missing('comites', 1, '2019-01', ''),
    ...missing('comités', 1, '2020-01', ''),
  });
  const urls = graph.series.map(({ url }) => url);
  expect(new Set(urls).size).toBe(3);
  expect(urls).toContain('/series/comites/');
});

test('every series of the founding corpus has its page, in sitemap, ledger, directory and data', () => {
  const { graph, content } = foundingWorld();
  expect(graph.series.length).toBeGreaterThan(1);
  const pages = pagesOf(graph).map(({ url }) => url);
  const kept = [...publishedAddresses(content).keys()];
  const listed = directoryOf(graph).find(({ id }) => id === 'series');
  for (const { id, url } of graph.series) {
    expect(pages).toContain(url);
    expect(kept).toContain(url);
    expect(listed?.entries.map((entry) => entry.url)).toContain(url);
    expect(recordLines(graph)).toContain(`{"jeu":"series","id":"${id}","url":`);
  }
  expect([pages, kept].map((list) => list.includes('/series/'))).toEqual([true, true]);
  expect([...seriesIds(content).values()].sort()).toEqual(graph.series.map(({ id }) => id).sort());
});

test('a site that numbers nothing has no page of series', () => {
  const { graph } = smallWorld(communique('2020-03-05', 'La réunion s’est tenue.'));
  expect(pagesOf(graph).filter(({ url }) => url.startsWith('/series/'))).toEqual([]);
  expect(directoryOf(graph).some(({ id }) => id === 'series')).toBe(false);
});

test('what is here and what is missing are counted apart, known and deduced apart', () => {
  const { graph } = foundingWorld();
  const series = graph.series.find(({ id }) => id === 'conferences-regionales');
  if (series === undefined) throw new Error('no series');
  expect(plain(seriesTold(series))).toBe(
    '5 rangs : 1 a sa fiche ici ; le texte manque pour 3 qu’atteste une source extérieure ; 1 n’est que déduit par la rédaction, sans que rien n’en atteste l’existence.',
  );
  expect(documentsOf(series).map(({ id }) => id)).toEqual(
    series.members[0]?.event?.communiques.map(({ id }) => id),
  );
  expect(documentsOf(series).length).toBeGreaterThan(0);
});

test('an event says its series to programs, which says its events; one that no document tells of is no event', () => {
  const { graph } = foundingWorld();
  const [conferences, conventions] = graph.series;
  const event = conferences?.members[0]?.event;
  if (conventions === undefined || event?.rank === undefined) throw new Error('no ranked event');
  const page = { site: graph.site, description: '' };
  const subject = seriesSubject(event.rank.series.url);
  const said = JSON.stringify(seriesJsonLd({ ...page, ...event.rank.series }, event.rank.series));
  expect(said).toContain('"@type":"EventSeries"');
  expect(said).toContain(`"subEvent":[{"@type":"Event","@id":"${seriesSubject(event.url)}"`);
  expect(JSON.stringify(entryJsonLd({ ...page, ...event }, event))).toContain(
    `"superEvent":{"@id":"${subject}"}`,
  );
  expect(JSON.stringify(seriesJsonLd({ ...page, ...conventions }, conventions))).not.toContain('EventSeries');
});

const seriesSubject = (url: string) => `https://au-fil-des-engagements.example${url}#sujet`;

test('a rank whose record is withdrawn keeps its place, and a series its page', () => {
  const withdrawn = 'withdrawn:\n  day: 2026-06-01\n  why: "À la demande de la mairie."\n';
  const world = ['2019', '2021'].reduce(
    (one, year) => one.edit(`events/assises-${year}.yaml`, 'kind: ', `${withdrawn}kind: `),
    village,
  );
  const graph = buildGraph(world.read().content);
  const [series] = seriesWithPages(graph);
  if (series === undefined) throw new Error('no series');
  expect(ranksOf(graph, series).map(({ rank, event }) => [rank, event?.withdrawn?.day])).toEqual([
    [1, undefined],
    [2, '2026-06-01'],
    [3, '2026-06-01'],
  ]);
});
