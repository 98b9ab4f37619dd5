import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { own } from '#schemas/fields.ts';

export const names = {
  extension: 'mdx',
} as const satisfies KindNames;

export const pageSchema = z
  .strictObject({
    title: own('le titre de la page'),
    description: own('la page en une phrase, pour les moteurs de recherche et les partages'),
  })
  .meta({ description: 'Une page éditoriale du site.' });

export type PageData = z.output<typeof pageSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    pages: PageData;
  }
}
