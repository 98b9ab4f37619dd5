import { FIELD_PAGES } from '#exports/documentation.ts';
import { describe, expect, it } from 'vitest';
import { sectionIn } from '#kinds/sections.ts';
import { pagesOf } from '#exports/pages-of.ts';
import { formerParts, robotsText, sitemapIndex, sitemapPart, sitemapParts } from '#exports/sitemap.ts';
import { world } from './world.ts';

const SITE = 'https://au-fil-des-engagements.example';
const pages = pagesOf(world());
const lastmodOf = (url: string) => pages.find((page) => page.url === url)?.lastmod;

describe('the pages of the site', () => {
  it('are all there, each once', () => {
    const urls = pages.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    const known = [
      '/',
      '/communiques/',
      '/engagements/',
      '/thematiques/',
      '/evenements/',
      '/personnes/',
      '/chiffres/',
      '/vocabulaire/',
      '/communiques/2020/',
      '/communiques/2019/',
      '/dossiers/',
      '/communiques/2020-07-10-forum/',
      '/communiques/2019-01-16-lancement/',
      '/dossiers/logement/',
      '/dossiers/logement/communiques/',
      '/dossiers/rural/',
      '/dossiers/rural/communiques/',
      '/engagements/ouvrir-des-places/',
      '/engagements/doubler-les-places/',
      '/engagements/dossier/logement/',
      '/engagements/niveau/annonce/',
      '/engagements/niveau/invite/',
      '/engagements/thematique/logement/',
      '/engagements/territoire/nord/',
      '/engagements/organisme/etat/',
      ...['somme', 'date', 'acteur', 'lieu', 'nombre', 'beneficiaire'].map(
        (one) => `/engagements/sans/${one}/`,
      ),
      '/thematiques/accueil/',
      '/thematiques/logement/',
      '/thematiques/familles/',
      '/ateliers/enfance/',
      '/evenements/forum-2020/',
      '/evenements/conference-promise/',
      '/evenements/conference-2019/',
      '/evenements/forum-2020/dossier/',
      '/evenements/conference-2019/dossier/',
      '/personnes/michel-lalande/',
      '/organismes/etat/',
      '/organismes/prefecture/',
      '/chiffres/places/',
      '/chiffres/doublement/',
      '/vocabulaire/iae/',
      '/echeances/',
      '/comparer/',
      '/comparer/2019-01-16-lancement/2020-07-10-forum/',
      '/series/',
      '/series/conferences/',
      '/series/rapports/',
      '/verifier/',
      '/donnees/',
      '/donnees/champs/',
      '/plan-du-site/',
      '/presse/',
      '/repertoire/',
      ...FIELD_PAGES.map(({ id }) => `/donnees/champs/${id}/`),
      '/recherche/',
      '/grille-accessibilite/',
      '/recherche/contrat/',
      '/ce-qui-nous-manque/',
      '/corrections/',
      '/a-propos/',
    ];
    expect(urls.filter((url) => known.includes(url))).toEqual(known);
    // A kind that came since has its own folder, and no page elsewhere.
    const folderOf = (url: string) => url.split('/')[1] ?? '';
    const folders = new Set(known.map(folderOf));
    const others = urls.filter((url) => !known.includes(url)).map(folderOf);
    expect(others.filter((folder) => folders.has(folder) || sectionIn(folder) === undefined)).toEqual([]);
  });

  it('are dated by the newest document that they show', () => {
    expect(lastmodOf('/')).toBe('2020-07-10');
    expect(lastmodOf('/communiques/2019/')).toBe('2019-01-16');
    expect(lastmodOf('/communiques/2019-01-16-lancement/')).toBe('2019-01-16');
    expect(lastmodOf('/evenements/conference-promise/')).toBe('2019-01-16');
    expect(lastmodOf('/personnes/michel-lalande/')).toBe('2020-07-10');
  });

  it('of a commitment change with each document that does not mention it', () => {
    expect(lastmodOf('/engagements/ouvrir-des-places/')).toBe('2020-07-10');
  });

  it('of a long list are all there', () => {
    const graph = world();
    const [figure] = graph.figures;
    const figures = figure === undefined ? [] : Array.from({ length: 61 }, () => figure);
    const urls = pagesOf({ ...graph, figures }).map(({ url }) => url);
    expect(urls.filter((url) => url.startsWith('/chiffres/page-'))).toEqual([
      '/chiffres/page-2/',
      '/chiffres/page-3/',
    ]);
  });

  it('have no date when they show no document', () => {
    expect(lastmodOf('/a-propos/')).toBeUndefined();
    expect(lastmodOf('/recherche/')).toBeUndefined();
  });
});

describe('the sitemap', () => {
  const page = (url: string, since?: string, lastmod = since) => ({ url, since, lastmod });
  const named = (parts: ReturnType<typeof sitemapParts>) =>
    parts.map(({ name, pages: some }) => [name, some.map(({ url }) => url)]);

  it('gives each page with its host and its day', () => {
    expect(sitemapPart(pages.slice(0, 1))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<url><loc>${SITE}/</loc><lastmod>2020-07-10</lastmod></url>\n</urlset>\n`,
    );
    expect(sitemapPart([page('/a/')])).toContain(`<url><loc>${SITE}/a/</loc></url>`);
  });

  it('is cut by the years since which its pages are there, and keeps them all', () => {
    const parts = sitemapParts(pages);
    expect(parts.map(({ name }) => name)).toEqual(['2019', '2020', 'pages']);
    const urls = (some: readonly { url: string }[]) => some.map(({ url }) => url).sort();
    expect(urls(parts.flatMap((part) => part.pages))).toEqual(urls(pages));
    const [first, second] = parts.map((part) => part.pages.map(({ url }) => url));
    expect(first).toContain('/communiques/2019-01-16-lancement/');
    // A person whom a document of 2020 names again stays where the first document put them.
    expect(first).toContain('/personnes/michel-lalande/');
    expect(second).toContain('/communiques/2020-07-10-forum/');
    // What follows every document stands with the newest.
    expect(second).toContain('/');
  });

  it('is named part by part by its index, each with its newest day', () => {
    const index = sitemapIndex(sitemapParts(pages));
    expect(index).toContain(
      `<sitemap><loc>${SITE}/sitemap-2019.xml</loc><lastmod>2020-07-10</lastmod></sitemap>\n<sitemap><loc>${SITE}/sitemap-2020.xml</loc><lastmod>2020-07-10</lastmod></sitemap>\n<sitemap><loc>${SITE}/sitemap-pages.xml</loc></sitemap>`,
    );
  });

  it('cuts by months a year that is too long, and what is still too long in the order in which it comes', () => {
    const some = [
      page('/a/', '2020-01-02'),
      page('/b/', '2020-03-04'),
      page('/c/', '2020-01-31'),
      page('/d/'),
    ];
    expect(named(sitemapParts(some, { length: 2 }))).toEqual([
      ['2020-01', ['/a/', '/c/']],
      ['2020-03', ['/b/']],
      ['pages', ['/d/']],
    ]);
    expect(named(sitemapParts(some, { length: 2, most: 1 }))).toEqual([
      ['2020-01', ['/a/']],
      ['2020-01-2', ['/c/']],
      ['2020-03', ['/b/']],
      ['pages', ['/d/']],
    ]);
    expect(named(sitemapParts([]))).toEqual([['pages', []]]);
  });

  it('answers under each number that a part had when so many pages made one', () => {
    const some = (count: number) => Array.from({ length: count }, (_, rank) => page(`/${rank}/`));
    expect(formerParts([])).toEqual(['0']);
    expect(formerParts(some(5_000))).toEqual(['0']);
    expect(formerParts(some(10_001))).toEqual(['0', '1', '2']);
  });

  it('changes in one part, and in its index, for a document that speaks of nothing older', () => {
    const written = (of: typeof pages) =>
      new Map(sitemapParts(of).map((part) => [part.name, sitemapPart(part.pages)]));
    const day = '2020-09-09';
    const before = written(pages);
    // What follows every document follows this one.
    const after = written([
      ...pages.map((one) =>
        one.since === one.lastmod && one.since === '2020-07-10' ? page(one.url, day) : one,
      ),
      page('/communiques/2020-09-09-essai/', day),
    ]);
    expect([...after].filter(([name, xml]) => before.get(name) !== xml).map(([name]) => name)).toEqual([
      '2020',
    ]);
  });

  it('is named by robots.txt', () => {
    expect(robotsText()).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap-index.xml\n`);
  });
});
