/** The published form of the registers: the vocabulary, and the documents that are missing. */
import type { MissingNode } from '#kinds/missing/node.ts';
import type { Equivalent, VocabularyNode } from '#kinds/vocabulary/node.ts';
import { pageUrl } from '#site/urls.ts';
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
} from '../fields.ts';
import { PASSAGE } from '../passages.ts';
import { identity, idOf } from '../shapes.ts';

const EQUIVALENT = object<Equivalent>({
  name: 'équivalent',
  description:
    'd’autres mots pour l’entrée, établis par une phrase qui emploie les deux, ou par la rédaction',
  fields: [
    one('mots', TEXT, 'ces autres mots', ({ words }) => words),
    one('etabli_par', TEXT, '« document » ou « redaction »', ({ passage }) =>
      passage === undefined ? 'redaction' : 'document',
    ),
    maybe('passage', PASSAGE, 'la phrase qui emploie les deux', ({ passage }) => passage),
    maybe('motif', TEXT, 'pourquoi la rédaction les rapproche', ({ editorial }) => editorial),
    one('occurrences', INTEGER, 'combien de fois le corpus emploie ces mots', ({ uses }) => uses),
  ],
});

export const vocabularyShape: Shape<VocabularyNode> = {
  name: 'mot du vocabulaire',
  description: 'une entrée du vocabulaire, sourcée ou signalée comme éditoriale',
  fields: [
    ...identity<VocabularyNode>(),
    one('terme', TEXT, 'le mot, le sigle ou l’appellation', ({ title }) => title),
    one('type', TEXT, '« sigle », « appellation » ou « mot courant »', ({ data }) => data.kind),
    one('sens', TEXT, 'ce qu’il veut dire, ou son développement', ({ data }) => data.meaning),
    many('autres_formes', TEXT, 'les autres formes du même mot', ({ data }) => data.also),
    many(
      'equivalents',
      EQUIVALENT,
      'les autres mots sous lesquels on le cherche',
      ({ equivalents }) => equivalents,
    ),
    one(
      'occurrences',
      INTEGER,
      'combien de fois le corpus emploie l’entrée ou un de ces mots',
      ({ uses }) => uses.length,
    ),
    one('etabli_par', TEXT, '« document » ou « redaction »', ({ data }) =>
      data.editorial === undefined ? 'document' : 'redaction',
    ),
    maybe('motif', TEXT, 'pourquoi la rédaction donne cette équivalence', ({ data }) => data.editorial),
    many(
      'passages',
      PASSAGE,
      'les passages où un document l’emploie ou le développe',
      ({ passages }) => passages,
    ),
  ],
};

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
