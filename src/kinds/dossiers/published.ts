/** What is published of dossiers, and where. */
import type { Collection } from 'schema-dts';
import { INTEGER, many, one, TEXT, type Shape } from '#exports/fields.ts';
import { identity as named, referring } from '#exports/json-ld/things.ts';
import { daysOf, passagesOf, type PublishedKind } from '#exports/published.ts';
import { identity, idOf } from '#exports/shapes.ts';
import { SECTIONS } from '#kinds/sections.ts';
import { proven, values } from '#search/records/proven.ts';
import type { SearchRecord } from '#search/records/record.ts';
import { listPages } from '#site/list-pages.ts';
import { dossierDocumentsUrl } from '#site/urls.ts';
import type { DossierNode } from './node.ts';

export const dossierShape: Shape<DossierNode> = {
  name: 'dossier',
  description: 'un sujet suivi de document en document',
  fields: [
    ...identity<DossierNode>(),
    one('titre', TEXT, 'le nom du dossier', ({ title }) => title),
    one('description', TEXT, 'ce qu’il suit, dans les mots de la rédaction', (node) => node.description),
    one('rang', INTEGER, 'son rang parmi les dossiers', ({ order }) => order),
    many(
      'communiques',
      idOf('communiques'),
      'ses communiqués, du plus ancien au plus récent',
      ({ communiques }) => communiques,
    ),
    many(
      'engagements',
      idOf('commitments'),
      'les engagements dont le fil y est suivi',
      ({ commitments }) => commitments,
    ),
  ],
};

/** A dossier in the search: its name, and what the editors say of it. */
const dossierRecord = (node: DossierNode): SearchRecord => ({
  ...proven(SECTIONS.dossiers.path, node, [], {
    facets: () => ({ dossier: values([node]) }),
    editors: [node.description],
  }),
  days: [...new Set(daysOf(node.communiques))].sort().reverse(),
});

/** A dossier in schema.org's words: its documents say that they are part of it. */
const collection = (node: DossierNode): Collection => ({
  '@type': 'Collection',
  ...named(node),
  description: node.description,
  genre: 'Dossier',
  inLanguage: 'fr',
  ...referring('hasPart', node.communiques.slice(-50)),
});

export const dossiers: PublishedKind<'dossiers'> = {
  record: dossierShape,
  search: dossierRecord,
  thing: collection,
  pages: ({ dossiers }) =>
    dossiers.flatMap(({ id, url, communiques }) => [
      { url, days: daysOf(communiques) },
      ...listPages([...communiques].reverse(), dossierDocumentsUrl(id)).map((page) => ({
        url: page.url,
        days: daysOf(page.entries),
      })),
    ]),
  said: ({ commitments }) => commitments.flatMap(({ mentions }) => passagesOf(mentions)),
};
