import * as z from 'zod';
import { text } from '#schemas/fields.ts';

export const pageSchema = z
  .strictObject({
    title: text('le titre de la page'),
    description: text('la page en une phrase, pour les moteurs de recherche et les partages'),
  })
  .meta({ description: 'Une page éditoriale du site.' });

export type PageData = z.output<typeof pageSchema>;
