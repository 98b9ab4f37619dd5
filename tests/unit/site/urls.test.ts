import { SECTIONS, SECTION_NAMES, indexOf } from '#kinds/sections.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';

type Urls = typeof import('#site/urls.ts');

/** The addresses as a build with this environment makes them: the module reads it once, when loaded. */
async function urlsWith(env: { BASE_PATH?: string; SITE_URL?: string }): Promise<Urls> {
  vi.resetModules();
  vi.stubEnv('BASE_PATH', env.BASE_PATH);
  vi.stubEnv('SITE_URL', env.SITE_URL);
  return import('#site/urls.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Every address of the site that is made without a host. */
const addresses = (urls: Urls): string[] => [
  urls.homeUrl(),
  urls.sitePath(),
  urls.pathTo('robots.txt'),
  ...SECTION_NAMES.flatMap((section) => [urls.sectionUrl(section), urls.entryUrl(section, 'un-essai')]),
  urls.yearUrl('2019'),
  urls.sentenceUrl('un-essai', 's-abc'),
  urls.pageUrl('recherche'),
  urls.searchUrl(),
  urls.searchUrl('aide'),
  urls.missingUrl('un-essai'),
  urls.dataUrl('themes.json'),
  urls.feedUrl(),
];

describe('addresses', () => {
  test('at the root of the host, when nothing is said', async () => {
    const urls = await urlsWith({});
    expect(urls.homeUrl()).toBe('/');
    expect(urls.sectionUrl('commitments')).toBe('/engagements/');
    expect(urls.entryUrl('themes', 'sante')).toBe('/thematiques/sante/');
    expect(urls.yearUrl('2019')).toBe('/communiques/2019/');
    expect(urls.sentenceUrl('un-essai', 's-abc')).toBe('/communiques/un-essai/#s-abc');
    expect(urls.missingUrl('decret')).toBe('/ce-qui-nous-manque/#manque-decret');
    expect(urls.dataUrl('themes.json')).toBe('/donnees/v1/themes.json');
    expect(urls.absoluteUrl('/flux.xml')).toBe('https://au-fil-des-engagements.example/flux.xml');
  });

  test.each(['dossier', '/dossier', 'dossier/', '/dossier/', '//dossier//'])(
    'under BASE_PATH=%s',
    async (BASE_PATH) => {
      const urls = await urlsWith({ BASE_PATH });
      expect(urls.homeUrl()).toBe('/dossier/');
      expect(urls.entryUrl('figures', 'places')).toBe('/dossier/chiffres/places/');
      expect(urls.feedUrl()).toBe('/dossier/flux.xml');
      for (const address of addresses(urls)) expect(address.startsWith('/dossier/')).toBe(true);
    },
  );

  test('under a folder of a folder', async () => {
    expect((await urlsWith({ BASE_PATH: '/a/b/' })).pageUrl('recherche')).toBe('/a/b/recherche/');
  });

  test.each(['', '/'])('BASE_PATH=« %s » is the root', async (BASE_PATH) => {
    const urls = await urlsWith({ BASE_PATH });
    expect(urls.homeUrl()).toBe('/');
    for (const address of addresses(urls)) expect(address).not.toContain('//');
  });

  test.each(['https://exemple.fr', 'https://exemple.fr/', 'https://exemple.fr//'])(
    'SITE_URL=%s is the host',
    async (SITE_URL) => {
      const urls = await urlsWith({ SITE_URL, BASE_PATH: 'fil' });
      expect(urls.siteOrigin()).toBe('https://exemple.fr');
      expect(urls.absoluteUrl(urls.feedUrl())).toBe('https://exemple.fr/fil/flux.xml');
    },
  );

  test('end with a slash, name a file, or point into a page', async () => {
    for (const address of addresses(await urlsWith({})))
      expect(address).toMatch(/(\/|\.[a-z]+|\/#[a-z0-9-]+|\/\?q=.+)$/);
  });

  test('a search keeps every sign of what is asked', async () => {
    const { searchUrl } = await urlsWith({});
    const asked = 'l’été & « 100 % » #1 ? +';
    expect(new URL(searchUrl(asked), 'https://exemple.fr').searchParams.get('q')).toBe(asked);
  });
});

describe('sections', () => {
  test('have one folder each, in plain French words', () => {
    const folders = SECTION_NAMES.map((section) => SECTIONS[section].path);
    expect(new Set(folders).size).toBe(SECTION_NAMES.length);
    for (const folder of folders) expect(folder).toMatch(/^[a-z]+$/);
  });

  test('have a title with a capital and a singular without', () => {
    for (const section of SECTION_NAMES) {
      const { title, singular } = SECTIONS[section];
      expect(title[0]).toBe(title[0]?.toUpperCase());
      expect(singular[0]).toBe(singular[0]?.toLowerCase());
    }
  });

  test('lead to a list that leads to itself', () => {
    expect(Object.keys(SECTIONS).sort()).toEqual([...SECTION_NAMES].sort());
    for (const section of SECTION_NAMES) expect(indexOf(indexOf(section))).toBe(indexOf(section));
  });
});
