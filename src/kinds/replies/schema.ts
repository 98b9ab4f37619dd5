import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { day, issueOf, reason, ref, someOf } from '#schemas/fields.ts';
import { verbatim } from '#schemas/verbatim.ts';
import { complaint } from '#text/complaint.ts';

export const names = {
  extension: 'yaml',
  section: {
    path: 'reponses',
    title: 'Réponses',
    singular: 'réponse',
    gender: 'f',
    thing: 'Comment',
    listSize: 50,
    fewest: 1,
  },
} as const satisfies KindNames;

/** The entries that may be answered, each under the name by which a reply calls it. */
const concerned = z.strictObject({
  commitment: ref('commitments', 'l’engagement auquel elle répond').optional(),
  figure: ref('figures', 'le chiffre auquel elle répond').optional(),
  communique: ref('communiques', 'le communiqué auquel elle répond').optional(),
  event: ref('events', 'l’événement auquel elle répond').optional(),
  theme: ref('themes', 'la thématique à laquelle elle répond').optional(),
  workshop: ref('workshops', 'l’atelier auquel elle répond').optional(),
  territory: ref('territories', 'le territoire auquel elle répond').optional(),
  person: ref('people', 'la personne à la fiche de laquelle elle répond').optional(),
  organisation: ref('organisations', 'l’organisme à la fiche duquel elle répond').optional(),
  word: ref('vocabulary', 'le mot du vocabulaire auquel elle répond').optional(),
});

/** The name under which a reply calls an entry, and the kind of that entry. */
export const CONCERNED = {
  commitment: 'commitments',
  figure: 'figures',
  communique: 'communiques',
  event: 'events',
  theme: 'themes',
  workshop: 'workshops',
  territory: 'territories',
  person: 'people',
  organisation: 'organisations',
  word: 'vocabulary',
} as const satisfies Record<keyof z.output<typeof concerned>, string>;

const oneConcerned = concerned
  .superRefine((value, context) => {
    if (Object.keys(value).length === 1) return;
    const remedy = `écrivez une ligne par fiche : « - commitment: … » (${Object.keys(CONCERNED).join(', ')})`;
    context.addIssue(issueOf(complaint('une fiche, et une seule', remedy)));
  })
  .meta({ description: 'une fiche à laquelle elle répond : « commitment: son-identifiant »' });

export const replySchema = z
  .strictObject({
    by: z
      .union([
        z.strictObject({ organisation: ref('organisations', 'l’organisme qui répond') }),
        z.strictObject({ person: ref('people', 'la personne qui répond') }),
      ])
      .meta({ description: 'qui répond : « organisation » ou « person », tel que les documents le nomment' }),
    about: someOf(oneConcerned, 'les fiches auxquelles elle répond, une par ligne'),
    received: day('le jour où la rédaction l’a reçue'),
    published: day('le jour où elle est publiée ici'),
    text: verbatim('la réponse, mot pour mot, sans rien corriger ; une ligne vide sépare les paragraphes'),
    editorial: reason(
      'ce que la rédaction doit en dire : comment elle est venue, une coupe demandée',
    ).optional(),
  })
  .meta({
    description:
      'La réponse d’un organisme ou d’une personne que le site nomme, dans ses mots, à côté de la fiche.',
  });

export type ReplyData = z.output<typeof replySchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    replies: ReplyData;
  }
}
