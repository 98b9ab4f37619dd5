/** The published form of an entry of the vocabulary. */
import { DAY, INTEGER, many, maybe, object, one, TEXT, WEB_ADDRESS, type Shape } from '#exports/fields.ts';
import { PASSAGE } from '#exports/passages.ts';
import { identity } from '#exports/shapes.ts';
import type { Equivalent, VocabularyNode } from './node.ts';

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
    one('occurrences', INTEGER, 'combien de fois les textes emploient ces mots', ({ uses }) => uses),
    one(
      'hors_texte',
      INTEGER,
      'combien de fois ils sont imprimés autour des textes : marques, contacts, ce que la transcription laisse de côté',
      ({ outside }) => outside,
    ),
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
    maybe('source', TEXT, 'la page extérieure qui donne ce sens', ({ data }) => data.source?.name),
    maybe('source_url', WEB_ADDRESS, 'son adresse', ({ data }) => data.source?.url),
    maybe('source_lue_le', DAY, 'le jour où la rédaction l’a lue', ({ data }) => data.source?.seen),
    many(
      'passages',
      PASSAGE,
      'les passages où un document l’emploie ou le développe',
      ({ passages }) => passages,
    ),
  ],
};
