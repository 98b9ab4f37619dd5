import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { homonymWhy, list, oneOf, text } from '#schemas/fields.ts';

export const names = {
  extension: 'yaml',
  section: {
    path: 'organismes',
    title: 'Organismes',
    singular: 'organisme',
    gender: 'm',
    thing: 'Organization',
    listedWith: 'people',
    facet: { name: 'organisme', title: 'Organisme', asks: 'who' },
  },
} as const satisfies KindNames;

export const organisationSchema = z
  .strictObject({
    name: text('le nom de l’organisme, tel que les documents l’emploient'),
    kind: oneOf('organisationKinds', 'la sorte d’organisme : institution, service de l’État, collectivités…'),
    aliases: list(text('un autre nom'), 'les autres noms sous lesquels les documents le désignent'),
    homonymWhy,
  })
  .meta({ description: 'Un organisme qui parle, s’engage, paie ou est invité.' });

export type OrganisationData = z.output<typeof organisationSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    organisations: OrganisationData;
  }
}
