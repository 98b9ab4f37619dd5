/** The published form of a meeting or a document whose text is not in the corpus. */
import {
  DAY,
  INTEGER,
  many,
  maybe,
  object,
  one,
  OWN_ADDRESS,
  PERIOD,
  TEXT,
  WEB_ADDRESS,
  type Shape,
} from '#exports/fields.ts';
import { PASSAGE } from '#exports/passages.ts';
import { idOf } from '#exports/shapes.ts';
import { pageUrl } from '#site/urls.ts';
import type { MissingNode } from './node.ts';

type Knowledge = MissingNode['data']['knownFrom'][number];
const of = (one: Knowledge, key: string): string | undefined => (one as Partial<Record<string, string>>)[key];

const KNOWN_FROM = object<Knowledge>({
  name: 'connaissance',
  description:
    'ce qui fait connaître, ou déduire, que le document existe ; ce n’est jamais un passage, sauf « communique »',
  fields: [
    one('par', TEXT, '« document », « source » (extérieure) ou « déduction » (de la rédaction)', (one) =>
      'deduction' in one ? 'déduction' : 'quote' in one ? 'document' : 'source',
    ),
    maybe('communique', idOf('communiques'), 'le communiqué publié ici qui en parle', (one) => {
      const id = of(one, 'communique');
      return id === undefined ? undefined : { id };
    }),
    maybe('citation', TEXT, 'ses mots exacts', (one) => of(one, 'quote')),
    one(
      'nom',
      TEXT,
      'le site ou le document qui en parle ; « rédaction » pour une déduction',
      (one) => of(one, 'name') ?? of(one, 'communique') ?? 'rédaction',
    ),
    maybe('url', WEB_ADDRESS, 'son adresse', (one) => of(one, 'url')),
    maybe('vu_le', DAY, 'le jour où la rédaction a lu cette page', (one) => of(one, 'seen')),
    maybe('archive', WEB_ADDRESS, 'l’adresse d’une copie archivée', (one) => of(one, 'archive')),
    maybe('deduction', TEXT, 'de quoi la rédaction le déduit', (one) => of(one, 'deduction')),
  ],
});

export const missingShape: Shape<MissingNode> = {
  name: 'document manquant',
  description: 'une réunion ou un document dont le texte n’est pas ici : attesté ailleurs, ou déduit',
  fields: [
    one('id', TEXT, 'l’identifiant, unique dans ce jeu de données et stable', ({ id }) => id),
    one('url', OWN_ADDRESS, 'l’adresse de la page qui en parle', () => pageUrl('ce-qui-nous-manque')),
    one('titre', TEXT, 'le document ou l’événement dont le texte manque', ({ title }) => title),
    one(
      'type',
      TEXT,
      '« conférence », « convention », « comité », « texte officiel », « rapport » ou « appel à projets »',
      ({ data }) => data.kind,
    ),
    one('periode', PERIOD, 'sa date, ou la période', ({ data }) => data.period),
    maybe(
      'jusqu_a',
      PERIOD,
      'la dernière date possible, quand « periode » est la première',
      ({ data }) => data.until,
    ),
    maybe('serie', TEXT, 'la série numérotée dont il fait partie', ({ data }) => data.series?.name),
    maybe('rang', INTEGER, 'son rang dans cette série', ({ data }) => data.series?.rank),
    one('empeche', TEXT, 'ce que cette absence empêche de dire', ({ data }) => data.prevents),
    one(
      'connu_comment',
      TEXT,
      'le plus sûr de « connu_par » : « document », « source » ou « déduction » ; rien de déduit n’est dit exister',
      ({ how }) => how,
    ),
    many('connu_par', KNOWN_FROM, 'd’où on le sait, ou le déduit', ({ data }) => data.knownFrom),
    maybe(
      'evenement',
      idOf('events'),
      'l’événement publié ici qu’il éclairerait',
      ({ event }) => event?.node,
    ),
    maybe(
      'evenement_motif',
      TEXT,
      'pourquoi la rédaction l’en rapproche, si aucun document ne le fait',
      ({ event }) => event?.editorial,
    ),
    maybe(
      'engagement',
      idOf('commitments'),
      'l’engagement publié ici qu’il éclairerait',
      ({ commitment }) => commitment?.node,
    ),
    maybe(
      'engagement_motif',
      TEXT,
      'pourquoi la rédaction l’en rapproche, si aucun document ne le fait',
      ({ commitment }) => commitment?.editorial,
    ),
    many(
      'passages',
      PASSAGE,
      'les mots des documents publiés ici dont parle « empeche »',
      ({ passages }) => passages,
    ),
  ],
};
