import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { entryJsonLd } from '#exports/json-ld.ts';
import type { PagedNode } from '#graph/model.ts';
import { world } from './world.ts';

const graph = world();
const SITE = 'https://au-fil-des-engagements.example';

type Part = Record<string, unknown> & { '@type': string; '@id': string };

const linkedData = (node: PagedNode) =>
  entryJsonLd({ site: graph.site, title: node.title, description: 'Une page.', url: node.url }, node);
const linkedParts = z.object({
  '@graph': z.array(z.looseObject({ '@type': z.string(), '@id': z.string() })),
});
const partsOf = (node: PagedNode) => linkedParts.parse(linkedData(node))['@graph'];
/** Some text that holds these words. */
const containing = (words: string): unknown => expect.stringContaining(words);
const subjectOf = (node: PagedNode | undefined): Part => {
  if (node === undefined) throw new Error('no node');
  const subject = partsOf(node).at(-1);
  if (subject === undefined) throw new Error('no subject');
  return subject;
};
const find = <N extends { id: string }>(nodes: readonly N[], id: string) =>
  nodes.find((node) => node.id === id);

describe('what a page is about', () => {
  const all: readonly PagedNode[] = [
    ...graph.communiques,
    ...graph.commitments,
    ...graph.themes,
    ...graph.workshops,
    ...graph.events,
    ...graph.people,
    ...graph.organisations,
    ...graph.figures,
  ];

  it('has a name that its page points to, and a type that is not retired', () => {
    for (const node of all) {
      const parts = partsOf(node);
      expect(parts[0]?.['mainEntity']).toEqual({ '@id': `${SITE}${node.url}#sujet` });
      expect(parts.at(-1)?.['@id']).toBe(`${SITE}${node.url}#sujet`);
      expect(parts.at(-1)?.['@type']).not.toMatch(/ClaimReview|SpecialAnnouncement/);
    }
  });

  it('says nothing empty and gives every address whole', () => {
    const check = (value: unknown): void => {
      expect(value).not.toBeUndefined();
      expect(value).not.toBeNull();
      expect(value).not.toBe('');
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inside] of Object.entries(value)) {
        if (['@id', 'url', 'contentUrl', 'citation'].includes(key)) expect(inside).toMatch(/^https:\/\//);
        check(inside);
      }
    };
    for (const node of all) check(linkedData(node));
  });

  it('gives a communiqué its day, place line, text and publisher, and what its words prove', () => {
    expect(subjectOf(find(graph.communiques, '2020-07-10-forum'))).toEqual({
      '@type': 'NewsArticle',
      '@id': `${SITE}/communiques/2020-07-10-forum/#sujet`,
      url: `${SITE}/communiques/2020-07-10-forum/`,
      headline: 'Forum régional en ligne',
      genre: 'Communiqué de presse',
      datePublished: '2020-07-10',
      dateline: 'Lille, le 10/07/2020',
      inLanguage: 'fr',
      isPartOf: [
        { '@type': 'Collection', '@id': `${SITE}/dossiers/logement/#sujet`, name: 'Le logement' },
        { '@type': 'Collection', '@id': `${SITE}/dossiers/rural/#sujet`, name: 'Les campagnes' },
      ],
      abstract: 'Le forum annonce un doublement.',
      publisher: {
        '@type': 'GovernmentOrganization',
        '@id': `${SITE}/organismes/prefecture/#sujet`,
        name: 'Préfecture du Nord',
      },
      encoding: {
        '@type': 'MediaObject',
        contentUrl: `${SITE}/communiques/2020-07-10-forum/texte.txt`,
        encodingFormat: 'text/plain',
      },
      about: [{ '@id': `${SITE}/thematiques/familles/#sujet` }],
      mentions: [
        { '@id': `${SITE}/personnes/michel-lalande/#sujet` },
        { '@id': `${SITE}/organismes/etat/#sujet` },
        { '@id': `${SITE}/evenements/forum-2020/#sujet` },
        { '@id': `${SITE}/engagements/doubler-les-places/#sujet` },
      ],
    });
  });

  it('names no publisher that only the editors attribute', () => {
    expect(subjectOf(find(graph.communiques, '2019-01-16-lancement'))).not.toHaveProperty('publisher');
  });

  it('gives an event a date only when a document gives a day', () => {
    expect(subjectOf(find(graph.events, 'conference-2019'))).toMatchObject({
      startDate: '2019-01-16',
      organizer: [{ name: 'Michel Lalande' }],
      subjectOf: [
        { '@type': 'Quotation', text: 'mercredi 16 janvier 2019', datePublished: '2019-01-16' },
        { text: 'a réuni les acteurs' },
      ],
    });
    expect(subjectOf(find(graph.events, 'conference-promise'))).not.toHaveProperty('startDate');
  });

  it('gives a person each office once, in the words and at the date of the newest document that gives it', () => {
    expect(subjectOf(find(graph.people, 'michel-lalande'))['jobTitle']).toEqual([
      expect.objectContaining({
        name: 'préfet du Nord',
        description: 'selon le communiqué du 10\u00A0juillet 2020',
      }),
    ]);
  });

  it('makes a commitment of the words that documents have for it, and of no link of the editors', () => {
    expect(subjectOf(find(graph.commitments, 'doubler-les-places'))).toMatchObject({
      '@type': 'Collection',
      hasPart: [{ '@type': 'Quotation', text: 'Les 3 000 places seront doublées chaque année' }],
      about: [{ name: 'Logement' }],
    });
    expect(subjectOf(find(graph.commitments, 'ouvrir-des-places'))).not.toHaveProperty('about');
  });

  it('makes a figure of the words that give it', () => {
    expect(subjectOf(find(graph.figures, 'places'))).toMatchObject({
      '@type': 'Quotation',
      name: 'Places ouvertes : fait («\u202Font été ouvertes\u202F»)',
      description:
        'Fait («\u202Font été ouvertes\u202F»), selon le communiqué de la préfecture du Nord du 10\u00A0juillet 2020.',
      text: "Près de 3 000 places d'hébergement ont été ouvertes",
      datePublished: '2020-07-10',
      citation: containing('/communiques/2020-07-10-forum/#s-'),
    });
  });

  it('ties a theme to its workshop when a document does', () => {
    expect(subjectOf(find(graph.themes, 'accueil'))).toMatchObject({
      '@type': 'DefinedTerm',
      alternateName: "l'accueil du jeune enfant",
      inDefinedTermSet: [{ name: 'Thématiques et enjeux' }, { name: 'Enfance' }],
    });
    expect(subjectOf(find(graph.workshops, 'enfance'))).toMatchObject({
      hasDefinedTerm: [{ name: 'Accueil du jeune enfant' }],
    });
  });

  it('names the set of the subjects as their own page does, whatever a site calls them', () => {
    const [theme] = graph.themes;
    if (theme === undefined) throw new Error('a theme expected');
    const site = { ...graph.site, themeSorts: [{ name: 'axe' }] };
    const page = { site, title: theme.title, description: 'Une page.', url: theme.url };
    const names = JSON.stringify(entryJsonLd(page, theme)).match(/"DefinedTermSet",[^}]*"name":"[^"]*"/g);
    expect(names?.[0]).toMatch(/"name":"Axes"$/);
  });

  it('calls governmental only a service of the State', () => {
    expect(subjectOf(find(graph.organisations, 'prefecture'))['@type']).toBe('GovernmentOrganization');
    expect(subjectOf(find(graph.organisations, 'etat'))['@type']).toBe('Organization');
  });
});
