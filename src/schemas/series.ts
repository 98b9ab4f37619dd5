import * as z from 'zod';
import { quote, ref, text, reason } from './fields.ts';

const name = text('le nom de la série, le même dans toutes ses fiches : « conférences régionales »');
const rank = z
  .int()
  .min(1, { error: 'le rang est un nombre entier, à partir de 1' })
  .meta({ description: 'le rang dans la série : 3 pour la troisième' });

/** The place of an event in a numbered series: in the words of a document, or numbered by the editors, who say why. */
export const series = z
  .union([
    z.strictObject({
      name,
      rank,
      communique: ref('communiques', 'le communiqué qui donne ce rang'),
      quote: quote('les mots du communiqué qui donnent ce rang'),
    }),
    z.strictObject({ name, rank, editorial: reason('pourquoi la rédaction donne ce rang') }),
  ])
  .meta({ description: 'sa place dans une série numérotée' });

/** The place of a missing document in a series: what tells of the document tells its rank. */
export const missingSeries = z
  .strictObject({ name, rank })
  .meta({ description: 'sa place dans une série numérotée' });
