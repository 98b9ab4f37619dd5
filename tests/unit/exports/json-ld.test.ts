import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { datasetsJsonLd, pageJsonLd, type PageDescription } from '#exports/json-ld.ts';
import { DATA_FILES } from '#exports/data-files.ts';
import { world } from './world.ts';

const graph = world();
const SITE = 'https://au-fil-des-engagements.example';

const page = (url: string, title?: string): PageDescription => ({
  site: graph.site,
  title,
  description: 'Une page.',
  url,
  above: title === undefined ? [] : [{ title: 'Liste', url: '/liste/' }],
});
const parts = z.array(z.looseObject({ '@type': z.string() }));
const partsOf = (linked: object) => z.object({ '@graph': parts }).parse(linked)['@graph'];

describe('every page', () => {
  it('says its site, itself and the way to it', () => {
    expect(partsOf(pageJsonLd(page('/a/', 'Une')))).toEqual([
      {
        '@type': 'WebPage',
        '@id': `${SITE}/a/`,
        name: 'Une',
        inLanguage: 'fr',
        isPartOf: { '@id': `${SITE}/#site` },
        breadcrumb: {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Accueil', item: { '@id': `${SITE}/` } },
            { '@type': 'ListItem', position: 2, name: 'Liste', item: { '@id': `${SITE}/liste/` } },
          ],
        },
      },
    ]);
  });

  it('under the home page alone is a step of the way to itself', () => {
    const [webPage] = partsOf(pageJsonLd({ ...page('/a/', 'Une'), above: [] }));
    expect(webPage?.['breadcrumb']).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Accueil', item: { '@id': `${SITE}/` } },
        { '@type': 'ListItem', position: 2, name: 'Une' },
      ],
    });
  });

  it('of the home has no crumbs, and says what the site is', () => {
    const [site, home] = partsOf(pageJsonLd(page('/')));
    expect(site).toEqual({
      '@type': 'WebSite',
      '@id': `${SITE}/#site`,
      name: 'Le fil',
      description: 'Un monde minuscule, pour essayer.',
      url: `${SITE}/`,
      inLanguage: 'fr',
    });
    expect(home).toMatchObject({ '@type': 'WebPage', name: 'Le fil' });
    expect(home).not.toHaveProperty('breadcrumb');
  });
});

describe('the page of the open data', () => {
  it('is a data set with all its files', () => {
    const subject = partsOf(datasetsJsonLd(page('/donnees/', 'Données'), graph)).at(-1);
    expect(subject).toMatchObject({
      '@type': 'Dataset',
      license: 'https://spdx.org/licenses/etalab-2.0',
      dateModified: '2021-03-01',
      temporalCoverage: '2019-01-16/2020-07-10',
    });
    expect(subject).not.toHaveProperty('creator');
    expect(parts.parse(subject?.['distribution']).map((file) => file['contentUrl'])).toEqual(
      DATA_FILES.map(({ file }) => `${SITE}/donnees/v1/${file}`),
    );
  });
});
