import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { builtSite, DIST } from './dist.ts';
import { findAtomFaults } from './finders/feeds.ts';
import { findFeedFaults } from './finders/published.ts';
import { relOf, select } from './finders/site.ts';

const site = builtSite();
const feeds = [...site.files].filter((file) => file.endsWith('/flux.xml')).sort();
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

const CORRECTIONS = '/corrections/';

describe('the feeds of the built site', () => {
  test('are of the site, of its corrections, of each theme, of each commitment and of each person', () => {
    const followed = site.pages
      .map(({ path }) => path)
      .filter(
        (path) =>
          /^\/((thematiques|engagements|personnes)\/(?!page-)[^/]+\/)?$/.test(path) || path === CORRECTIONS,
      );
    expect(feeds).toEqual(followed.map((path) => `${path}flux.xml`).sort());
  });

  test.each(feeds)('%s keeps the rules of Atom, and every address in it exists', (file) => {
    expect(findAtomFaults(read(file), `${site.origin}${file}`)).toEqual([]);
    expect(findFeedFaults(site, file)).toEqual([]);
  });

  test.each(feeds)('%s is read whole by a feed reader', (file) => {
    const feed = parseAtomFeed(read(file));
    expect(feed.id).toBe(`${site.origin}${file}`);
    // A site may have corrected nothing.
    if (file !== `${CORRECTIONS}flux.xml`) expect(feed.entries?.length).toBeGreaterThan(0);
    for (const { title, content, updated, links } of feed.entries ?? []) {
      expect([title?.value ?? title, content?.value ?? content, updated, links?.[0]?.href]).not.toContain(
        undefined,
      );
    }
  });

  test('say what each category is called', () => {
    const categories = feeds.flatMap((file) => read(file).match(/<category[^>]*>/g) ?? []);
    expect(categories.length).toBeGreaterThan(0);
    expect(categories.filter((category) => !/label="[^"]/.test(category))).toEqual([]);
  });

  test('are announced by the page that they follow, in its head and in its text', () => {
    for (const file of feeds.filter((one) => one !== '/flux.xml')) {
      const page = site.pages.find(({ path }) => `${path}flux.xml` === file);
      if (page === undefined) throw new Error(`no page for ${file}`);
      const found = select(page, 'link').filter(
        (link) => relOf(link).includes('alternate') && link.attributes.get('href') === file,
      );
      expect(found.map(({ attributes }) => attributes.get('type'))).toEqual(['application/atom+xml']);
      expect(select(page, 'a').some(({ attributes }) => attributes.get('href') === file)).toBe(true);
    }
  });
});

describe('a feed', () => {
  const SELF = 'https://essai.exemple/flux.xml';
  const entry = (parts = '', id = 'https://essai.exemple/a/') =>
    `<entry><id>${id}</id><title>A</title><link href="https://essai.exemple/a/"/><updated>2020-01-01T12:00:00Z</updated><content type="html">&lt;p&gt;A&lt;/p&gt;</content>${parts}</entry>`;
  const feed = (entries: string, head = '<author><name>Nous</name></author>') =>
    `<?xml version="1.0"?><feed xml:lang="fr" xmlns="http://www.w3.org/2005/Atom"><id>${SELF}</id><title>Fil</title><updated>2020-01-01T12:00:00Z</updated><link rel="self" href="${SELF}"/>${head}${entries}</feed>`;

  test('that keeps the rules has no fault', () => {
    expect(findAtomFaults(feed(entry()), SELF)).toEqual([]);
  });

  test.each([
    ['no author', feed(entry(), ''), 'https://essai.exemple/a/ : aucun auteur'],
    ['an entry twice', feed(entry() + entry()), 'https://essai.exemple/a/ : deux fois dans le flux'],
    [
      'two days',
      feed(entry('<updated>2020-01-01T12:00:00Z</updated>')),
      'https://essai.exemple/a/ : 2 « updated », un attendu',
    ],
    [
      'a day without its hour',
      feed(entry()).replaceAll('2020-01-01T12:00:00Z</updated><content', '2020-01-01</updated><content'),
      'https://essai.exemple/a/ : « 2020-01-01 » n’est pas un instant (updated)',
    ],
    [
      'a relative link',
      feed(entry('<link rel="related" href="/a/"/>')),
      'https://essai.exemple/a/ : « /a/ » n’est pas absolue',
    ],
    [
      'a relative link in its text',
      feed(entry().replace('&lt;p&gt;A', '&lt;a href="/b/"&gt;A')),
      'https://essai.exemple/a/ : dans le texte, « /b/ » n’est pas absolue',
    ],
    [
      'a superscript in a title',
      feed(entry()).replace('<title>A<', '<title>Le 1&lt;sup&gt;er&lt;/sup&gt; juin<'),
      'https://essai.exemple/a/ : une balise dans le titre',
    ],
    [
      'an entry without a link',
      feed(entry().replace('<link href="https://essai.exemple/a/"/>', '')),
      'https://essai.exemple/a/ : aucun lien',
    ],
    [
      'an element of RSS',
      feed(entry('<guid>1</guid>')),
      'https://essai.exemple/a/ : « guid » n’est pas d’Atom',
    ],
  ])('with %s is reported', (_name, xml, fault) => {
    expect(findAtomFaults(xml, SELF)).toContain(fault);
  });
});
