/** The published form of a document that is known to exist and is not in the corpus. */
import {
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
import { idOf } from '#exports/shapes.ts';
import { pageUrl } from '#site/urls.ts';
import type { MissingNode } from './node.ts';

const KNOWN_FROM = object<MissingNode['data']['knownFrom'][number]>({
  name: 'mention extérieure',
  description: 'ce qui fait savoir que le document existe ; ce n’est jamais un passage',
  fields: [
    one('nom', TEXT, 'le site ou le document qui en parle', ({ name }) => name),
    maybe('url', WEB_ADDRESS, 'son adresse', ({ url }) => url),
  ],
});

export const missingShape: Shape<MissingNode> = {
  name: 'document manquant',
  description: 'un document connu de la série, absent du corpus',
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
    many('connu_par', KNOWN_FROM, 'd’où l’on sait qu’il existe', ({ data }) => data.knownFrom),
    maybe('evenement', idOf('events'), 'l’événement publié ici qu’il éclairerait', ({ event }) => event),
  ],
};
