import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { integer, list, text, own } from '#schemas/fields.ts';

export const names = {
  extension: 'yaml',
  section: {
    path: 'dossiers',
    title: 'Dossiers',
    singular: 'dossier',
    gender: 'm',
    thing: 'Collection',
    facet: { name: 'dossier', title: 'Dossier', asks: 'what' },
    fewest: 2,
    isMain: true,
  },
} as const satisfies KindNames;

export const dossierSchema = z
  .strictObject({
    title: own('le nom du dossier : « Logement », « Feux de forêt »'),
    description: own('en une phrase, ce que suivent les documents de ce dossier'),
    order: integer('son rang parmi les dossiers, à partir de 1'),
    series: list(
      text('le nom d’une série, le même que dans ses fiches'),
      'les séries numérotées de ce dossier ; à dire quand un document est de plusieurs dossiers',
    ),
  })
  .meta({
    description:
      'Un sujet suivi de document en document : ce qui est nouveau, répété ou tu se compte dans son dossier.',
  });

export type DossierData = z.output<typeof dossierSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    dossiers: DossierData;
  }
}
