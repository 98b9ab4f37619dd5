import * as z from 'zod';
import { choice, list, passage, text } from './fields.ts';

export const vocabularySchema = z
  .strictObject({
    term: text('le mot, le sigle ou l’appellation'),
    kind: choice(['sigle', 'appellation', 'mot courant'], 'sigle, appellation officielle ou mot courant'),
    meaning: text('ce qu’il veut dire, ou son développement'),
    also: list(text('une autre forme'), 'les autres formes que cherche un lecteur'),
    passages: list(passage('un passage'), 'les passages où un document l’emploie ou le développe'),
    editorial: text(
      'si aucun document ne donne cette équivalence : pourquoi la rédaction la donne',
    ).optional(),
  })
  .meta({ description: 'Une entrée du vocabulaire, sourcée ou signalée comme éditoriale.' });

export type VocabularyData = z.output<typeof vocabularySchema>;
