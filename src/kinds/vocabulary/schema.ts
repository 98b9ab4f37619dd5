import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import {
  day,
  list,
  oneOf,
  own,
  passage,
  quote,
  reason,
  ref,
  text,
  webAddress,
  within,
} from '#schemas/fields.ts';

/** Other words for the entry: a document uses both in one sentence, or the editors bring them together and say why. */
const equivalent = z
  .union([
    z.strictObject({
      words: within('les autres mots, qui se trouvent dans la phrase citée'),
      communique: ref('communiques', 'le communiqué qui emploie les deux'),
      quote: quote('les mots du communiqué où se lisent l’entrée et ces autres mots'),
    }),
    z.strictObject({
      words: text('les autres mots que taperait un lecteur'),
      editorial: reason('pourquoi la rédaction les rapproche, en une phrase'),
    }),
  ])
  .meta({ description: 'des mots que l’on cherche aussi quand on cherche l’entrée' });

export const names = {
  extension: 'yaml',
  section: {
    path: 'vocabulaire',
    title: 'Vocabulaire',
    singular: 'mot du vocabulaire',
    plural: 'mots du vocabulaire',
    gender: 'm',
    thing: 'DefinedTerm',
    listSize: 50,
  },
} as const satisfies KindNames;

export const vocabularySchema = z
  .strictObject({
    term: text('le mot, le sigle ou l’appellation'),
    kind: oneOf('vocabularyKinds', 'sigle, appellation officielle, mot courant…'),
    meaning: own('ce qu’il veut dire, ou son développement'),
    also: list(text('une autre forme'), 'les autres formes du même mot : pluriel, féminin, graphie'),
    equivalents: list(equivalent, 'les autres mots sous lesquels on le cherche'),
    passages: list(passage('un passage'), 'les passages où un document l’emploie ou le développe'),
    editorial: reason('si aucun document ne donne ce sens : pourquoi la rédaction le donne').optional(),
    source: z
      .strictObject({
        name: text('le site ou le document extérieur qui donne ce sens'),
        url: webAddress('l’adresse exacte de la page'),
        seen: day('le jour où la rédaction a lu cette page'),
      })
      .optional()
      .meta({
        description: 'la page extérieure d’où viennent un nombre, un jour ou un nom que n’a aucun document',
      }),
  })
  .meta({ description: 'Une entrée du vocabulaire, sourcée ou signalée comme éditoriale.' });

export type VocabularyData = z.output<typeof vocabularySchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    vocabulary: VocabularyData;
  }
}
export type EquivalentData = VocabularyData['equivalents'][number];
