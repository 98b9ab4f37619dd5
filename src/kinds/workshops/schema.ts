import * as z from 'zod';
import { integer, passage, text } from '#schemas/fields.ts';

export const workshopSchema = z
  .strictObject({
    title: text('le nom de l’atelier'),
    order: integer('son rang dans le document, à partir de 1'),
    passage: passage('les mots du document qui nomment cet atelier'),
  })
  .meta({ description: 'Un des ateliers qui regroupent les thématiques.' });

export type WorkshopData = z.output<typeof workshopSchema>;
