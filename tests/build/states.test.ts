/** Whatever is read alone says where it stands, and silence is what the records say: in what is published, and in the founding site. */
import { describe, expect, test } from 'vitest';
import { leavesOf } from '#document/model.ts';
import { loadWorld } from '#content.graph.ts';
import { contentWords } from '#text/word/likeness.ts';
import { FOUNDING } from '../corpora.ts';
import { builtSite, publishedWorld } from './dist.ts';
import { findUnstated, findUnstatedPages, toldOf } from './finders/states.ts';
import { soundPage, siteWith } from './finders/fixture.ts';
import type { Site } from './finders/site.ts';
import { foundingSite } from './founding-site.ts';

const read = (site: Site, path: string) =>
  (site.pages.find((page) => page.path === path)?.html ?? '').replace(/[\u00A0\u202F]/g, ' ');

describe.each([
  ['what is published', () => [builtSite(), publishedWorld().graph] as const],
  ['the founding site', () => [foundingSite(), loadWorld(FOUNDING).graph] as const],
] as const)('%s', (_, make) => {
  const [site, graph] = make();

  test('titles, previews, structured data, feeds, calendars and rows say where each thing stands', () => {
    expect(findUnstated(site, graph)).toEqual([]);
    expect(toldOf(graph).length).toBeGreaterThan(graph.commitments.length);
  });

  test('a wrong level is seen in every form', () => {
    const [first] = graph.commitments;
    if (first === undefined) return;
    // A level that nothing says of it.
    const level = first.last.level === 'invité' ? ('fait' as const) : ('invité' as const);
    const mentions = first.data.mentions.map((mention) => ({ ...mention, level }));
    const other = { ...first, data: { ...first.data, mentions } };
    const faults = findUnstated(site, { ...graph, commitments: [other] }).filter((one) =>
      one.includes(first.url),
    );
    for (const form of ['title', 'og:title', 'description', 'og:image:alt', 'JSON-LD', 'flux.xml', 'csv'])
      expect(faults.filter((fault) => fault.includes(form))).not.toEqual([]);
  });

  test('silence is shown by the records alone, and near words where a plain search finds some', () => {
    for (const { url, mentions, last, dossier } of graph.commitments) {
      const since = last.passage.communique.date;
      const later = graph.communiques.filter(
        ({ date, dossiers }) => date > since && (dossier === undefined || dossiers.includes(dossier)),
      );
      const sayings = mentions.map(({ passage }) =>
        contentWords(passage.words).filter((one) => /^\p{L}/u.test(one)),
      );
      const isNear = (sentence: string) => {
        const held = new Set(contentWords(sentence));
        return sayings.some((words) => {
          const shared = words.filter((one) => held.has(one)).length;
          return shared >= 2 && shared * 2 >= words.length;
        });
      };
      const near = later.some(({ document }) =>
        leavesOf(document).some(({ text, sentences }) =>
          sentences.some(({ start, end }) => isNear(text.slice(start, end))),
        ),
      );
      const html = read(site, url);
      expect([url, html.includes('Aucune fiche de la rédaction ne relie')]).toEqual([url, later.length > 0]);
      expect([url, html.includes('par ses mots') || html.includes('par leurs mots')]).toEqual([url, near]);
    }
  });
});

test('a title that says nothing is seen', () => {
  const path = '/engagements/guichet/';
  const head = '<meta property="og:title" content="Ouvrir un guichet : attendu">';
  const site = siteWith({ [`${path}index.html`]: soundPage({ path, title: 'Ouvrir un guichet', head }) });
  const faults = findUnstatedPages(site, [{ url: path, said: /attendu/, hasImage: false }]);
  expect(faults).toContain(`${path} : title « Ouvrir un guichet »`);
  expect(faults.some((fault) => fault.includes('og:title'))).toBe(false);
});
