import { xml2js, type Element } from 'xml-js';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '#exports/feed.ts';
import { siteFeed, siteSource, themeSource } from '#exports/feeds/documents.ts';
import { feedHtml } from '#exports/feeds/text.ts';
import { world } from './world.ts';

const graph = world();
const SITE = 'https://au-fil-des-engagements.example';

/** Throws on XML that is not well formed. */
const rootOf = (xml: string): Element => {
  const found = (xml2js(xml, { captureSpacesBetweenElements: false }) as Element).elements?.find(
    ({ name }) => name === 'feed',
  );
  if (found === undefined) throw new Error('no feed');
  return found;
};
const children = (element: Element | undefined, name: string) =>
  (element?.elements ?? []).filter((child) => child.name === name);
const textOf = (element: Element | undefined): string =>
  (element?.elements ?? []).map(({ text, cdata }) => text ?? cdata ?? '').join('');
const only = (element: Element | undefined, name: string) => {
  const [first, ...others] = children(element, name);
  expect(others).toEqual([]);
  return first;
};

describe('the Atom feed', () => {
  const feed = rootOf(siteFeed(graph));
  // Replies have their own tests.
  const entries = children(feed, 'entry').filter((one) => textOf(only(one, 'id')).includes('/communiques/'));

  it('is in French, has what Atom requires, and names itself', () => {
    expect(feed.attributes).toEqual({ 'xml:lang': 'fr', xmlns: 'http://www.w3.org/2005/Atom' });
    expect(textOf(only(feed, 'id'))).toBe(`${SITE}/flux.xml`);
    expect(textOf(only(feed, 'title'))).toBe('Le fil');
    expect(textOf(only(feed, 'updated'))).toBe('2020-07-10T12:00:00.000Z');
    expect(children(feed, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', href: `${SITE}/` },
      { rel: 'self', href: `${SITE}/flux.xml` },
    ]);
  });

  it('has one entry per communiqué, newest first, dated by its document', () => {
    expect(entries.map((entry) => textOf(only(entry, 'updated')))).toEqual([
      '2020-07-10T12:00:00.000Z',
      '2019-01-16T12:00:00.000Z',
    ]);
    expect(entries.map((entry) => textOf(only(entry, 'id')))).toEqual([
      `${SITE}/communiques/2020-07-10-forum/`,
      `${SITE}/communiques/2019-01-16-lancement/`,
    ]);
    for (const entry of entries) expect(only(only(entry, 'author'), 'name')).toBeDefined();
  });

  it('signs with the issuer, and says when the editors attribute', () => {
    expect(entries.map((entry) => textOf(only(only(entry, 'author'), 'name')))).toEqual([
      'Préfecture du Nord',
      'Préfecture du Nord (attribution de la rédaction)',
    ]);
  });

  it('gives words as words: no sign of a title or summary is read as markup', () => {
    const [, old] = entries;
    expect(textOf(only(old, 'title'))).toBe('Lancement du plan «\u202Fpauvreté\u202F» &amp; logement');
    expect(textOf(only(old, 'summary'))).toBe(
      'Le préfet lance le plan, &lt;b&gt;dit-on&lt;/b&gt; &amp; l’annonce.',
    );
  });

  it('holds the whole text, its sentences, notes and links, all links absolute', () => {
    const html = textOf(only(entries[1], 'content'));
    expect(html).toContain('Lille, le 16\u00A0janvier 2019');
    expect(html).toContain('à moins de 1 &#x3C; 2 km');
    expect(html).toContain('Une note de bas de page.');
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual([
      `${SITE}/communiques/2019-01-16-lancement/#sic-1`,
      'https://exemple.fr/?a=1&#x26;b=2',
      `${SITE}/communiques/2019-01-16-lancement/#fn-1`,
      `${SITE}/communiques/2019-01-16-lancement/#fnref-1`,
    ]);
  });

  it('is the same bytes when made again', () => {
    expect(siteFeed(world())).toBe(siteFeed(graph));
  });

  it('puts first a document that was corrected after the others, as its day says', () => {
    const [newest, ...older] = graph.communiques;
    if (newest === undefined) throw new Error('no document');
    const history = { published: newest.date, changed: '2021-02-03', version: undefined, changes: [] };
    const first = { ...newest, url: '/communiques/corrige/', date: '2018-01-01', history };
    const entry = children(
      rootOf(siteFeed({ ...graph, communiques: [newest, ...older, first] })),
      'entry',
    )[0];
    expect(textOf(only(entry, 'id'))).toBe(`${SITE}/communiques/corrige/`);
    expect(textOf(only(entry, 'updated'))).toBe('2021-02-03T12:00:00.000Z');
  });

  it('is dated by the corpus when it is empty', () => {
    const about = {
      title: 'Vide',
      subtitle: 'Rien',
      page: '/',
      self: '/flux.xml',
      author: 'Le fil',
      asOf: '2021-03-01',
    };
    expect(textOf(only(rootOf(atomFeed(about, [])), 'updated'))).toBe('2021-03-01T12:00:00.000Z');
  });
});

describe('the text of an entry', () => {
  const withText = (text: string) => {
    const head =
      '---\ntitle: T\ndate: 2021-01-01\ndateline: Lille\nplace: Lille\nissuer: { organisation: prefecture, editorial: Essai. }\nsummary: S\n---\n\n# T\n\n';
    const graphWith = world({ 'communiques/2021-01-01-t': `${head}${text}\n` });
    return { graphWith, node: graphWith.communiques[0] };
  };

  it('leaves alone words that look like a link', () => {
    const { node } = withText('Écrire \\<a href="#x"> ici.');
    if (node === undefined) throw new Error('no communiqué');
    expect(feedHtml(node)).toContain('Écrire &#x3C;a href="#x"> ici.');
  });

  it('cannot close the section that holds it', () => {
    const { graphWith } = withText('Des crochets ]]> et \\</content> la suite.');
    const [first] = children(rootOf(siteFeed(graphWith)), 'entry');
    expect(textOf(only(first, 'content'))).toContain('Des crochets ]]> et &#x3C;/content> la suite.');
  });
});

describe('a document in a feed', () => {
  const [theme] = graph.themes.filter(({ communiques }) => communiques.length > 0);
  if (theme === undefined) throw new Error('no theme with a document');
  const [whole, part] = [siteSource(graph), themeSource(theme, graph)];
  const entriesOf = (isArchived: boolean) =>
    part.items
      .filter(({ key }) => whole.items.some((one) => one.key === key))
      .map(({ key, entry }) => ({
        brief: entry(isArchived),
        full: whole.items.find((one) => one.key === key)?.entry(true),
      }));

  it('is whole in the feed of a theme, and in the archives of the site', () => {
    for (const { brief, full } of entriesOf(false)) expect(brief).toEqual(full);
  });

  it('has its summary once and no other theme in the archives of one, under the name that the site gives it', () => {
    expect(entriesOf(true).length).toBeGreaterThan(0);
    for (const { brief, full } of entriesOf(true)) {
      expect([brief.id, brief.title, brief.updated]).toEqual([full?.id, full?.title, full?.updated]);
      expect([brief.summary, brief.categories]).toEqual([undefined, undefined]);
      expect(full?.categories?.length).toBeGreaterThan(0);
      expect(brief.html.length).toBeLessThan(full?.html.length ?? 0);
      expect(brief.html).toContain(`href="${SITE}${full?.url}"`);
    }
  });

  it('has no name for its sentences, to which no address of a feed leads', () => {
    for (const { full } of entriesOf(false)) expect(full?.html).not.toMatch(/ id="s-/);
  });
});
