import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { integer, naming, own, passage } from '#schemas/fields.ts';

export const names = {
  extension: 'yaml',
  section: {
    path: 'ateliers',
    title: 'Ateliers',
    singular: 'atelier',
    gender: 'm',
    thing: 'DefinedTermSet',
    listedWith: 'themes',
    facet: { name: 'atelier', title: 'Atelier', asks: 'what' },
  },
} as const satisfies KindNames;

export const workshopSchema = z
  .strictObject({
    title: own('le nom de l’atelier'),
    order: integer('son rang dans le document, à partir de 1'),
    passage: passage('les mots du document qui nomment cet atelier'),
    setBy: naming('l’organisme dont le document dit qu’il a fixé cet atelier').optional(),
  })
  .meta({ description: 'Un des ateliers qui regroupent les thématiques.' });

export type WorkshopData = z.output<typeof workshopSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    workshops: WorkshopData;
  }
}
