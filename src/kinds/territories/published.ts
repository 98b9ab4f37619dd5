/** What is published of territories, and where. */
import type { Place } from 'schema-dts';
import { many, one, TEXT, type Shape } from '#exports/fields.ts';
import { identity as named, pointing, proven as provenLinks, quotation } from '#exports/json-ld/things.ts';
import { PASSAGE } from '#exports/passages.ts';
import { pageEach, type PublishedKind } from '#exports/published.ts';
import { identity, idOf, linkTo } from '#exports/shapes.ts';
import { SECTIONS } from '#kinds/sections.ts';
import { proven, values } from '#search/records/proven.ts';
import type { TerritoryNode } from './node.ts';

const territoryShape: Shape<TerritoryNode> = {
  name: 'territoire',
  description: 'un territoire que nomment les documents',
  fields: [
    ...identity<TerritoryNode>(),
    one('nom', TEXT, 'le nom du territoire', ({ title }) => title),
    one('echelon', TEXT, '« national », « régional », « départemental »…', ({ level }) => level),
    many('passages', PASSAGE, 'les mots des documents qui le nomment', ({ passages }) => passages),
    many(
      'fait_partie_de',
      linkTo('territories'),
      'les territoires dont il fait partie',
      ({ within }) => within,
    ),
    many('comprend', linkTo('territories'), 'les territoires qui en font partie', ({ holds }) => holds),
    many(
      'engagements',
      linkTo('commitments'),
      'les engagements qui le concernent',
      ({ commitments }) => commitments,
    ),
    many('chiffres', linkTo('figures'), 'les chiffres qui le concernent', ({ figures }) => figures),
    many('evenements', linkTo('events'), 'les événements qui le concernent', ({ events }) => events),
    many(
      'communiques',
      idOf('communiques'),
      'les communiqués qui le nomment, du plus ancien au plus récent',
      ({ communiques }) => communiques,
    ),
  ],
};

/** A territory in schema.org's words: a place, and the larger ones that a document gives it. */
const place = (node: TerritoryNode): Place => ({
  '@type': 'Place',
  ...named(node),
  ...pointing('containedInPlace', provenLinks(node.within)),
  subjectOf: node.passages.map(quotation),
});

export const territories: PublishedKind<'territories'> = {
  record: territoryShape,
  search: (node) =>
    proven(SECTIONS.territories.path, node, node.passages, {
      facets: () => ({ territoire: values([node]) }),
    }),
  thing: place,
  pages: ({ territories: all }) => pageEach(all),
  said: ({ passages }) => passages,
};
