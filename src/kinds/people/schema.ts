import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { homonymWhy, list, quote, ref, someOf, text, within } from '#schemas/fields.ts';

export const names = {
  extension: 'yaml',
  section: {
    path: 'personnes',
    title: 'Personnes',
    singular: 'personne',
    gender: 'f',
    thing: 'Person',
    listTitle: 'Personnes et organismes',
    listSize: 50,
    facet: { name: 'personne', title: 'Personne', asks: 'who' },
    isMain: true,
  },
} as const satisfies KindNames;

export const personSchema = z
  .strictObject({
    name: text('le nom complet, prénom d’abord, tel que les documents l’écrivent'),
    familyName: text('le nom de famille, pour le classement'),
    aliases: list(
      text('un autre nom'),
      'les autres noms sous lesquels les documents désignent cette personne : un nom d’usage, celui d’avant',
    ),
    offices: someOf(
      z.strictObject({
        communique: ref('communiques', 'le communiqué qui donne cette fonction'),
        quote: quote('les mots du communiqué qui nomment la personne et sa fonction'),
        title: within('la fonction, dans les mots du communiqué'),
        organisation: ref('organisations', 'l’organisme où s’exerce la fonction').optional(),
      }),
      'les fonctions, chacune telle que la donne un communiqué à sa date',
    ),
    homonymWhy,
  })
  .meta({ description: 'Une personne nommée par les documents, avec ses fonctions datées.' });

export type PersonData = z.output<typeof personSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    people: PersonData;
  }
}
