import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import {
  choice,
  day,
  list,
  plainSummary,
  printed,
  quote,
  ref,
  someOf,
  text,
  webAddress,
  words,
} from '#schemas/fields.ts';
import { CLASSES } from '#text/number/quantity.ts';

const issuer = z
  .union([
    z.strictObject({
      organisation: ref('organisations', 'l’organisme qui publie le communiqué'),
      printed: printed('les mots imprimés sur le document qui le nomment (en-tête, bloc de contact)'),
    }),
    z.strictObject({
      organisation: ref('organisations', 'l’organisme qui publie le communiqué'),
      editorial: text('pourquoi la rédaction l’attribue à cet organisme'),
    }),
  ])
  .meta({
    description: 'qui publie : prouvé par des mots imprimés, ou attribué par la rédaction qui dit pourquoi',
  });

const contact = z
  .strictObject({
    organisation: ref('organisations', 'l’organisme à contacter'),
    name: printed('le nom imprimé en tête du bloc de contact'),
    service: printed('le service imprimé').optional(),
    phone: printed('le numéro de téléphone imprimé').optional(),
    email: printed('l’adresse électronique imprimée').optional(),
    address: list(printed('une ligne'), 'l’adresse postale imprimée, ligne par ligne'),
    websites: list(printed('un site'), 'les sites imprimés'),
    accounts: list(
      z.strictObject({ name: printed('le nom imprimé'), url: webAddress('l’adresse du compte') }),
      'les comptes de réseaux sociaux imprimés',
    ),
  })
  .meta({ description: 'le bloc de contact imprimé sur le document, gardé comme donnée' });

const why = text('pourquoi ce nombre n’appelle pas de fiche');
/** A number that needs no record: at one place, at several, or all of a class. */
const waiver = z.union([
  z.strictObject({
    quote: quote('des mots du communiqué qui contiennent ce nombre, et aucun autre nombre sans fiche'),
    why,
  }),
  z.strictObject({
    quotes: someOf(
      quote('des mots du communiqué qui contiennent ce nombre, et aucun autre nombre sans fiche'),
      'les endroits du texte, un nombre chacun, que la même raison laisse de côté',
    ),
    why,
  }),
  z.strictObject({
    class: choice(CLASSES, 'la sorte de nombres laissée de côté dans tout le texte'),
    why,
  }),
]);

export const names = {
  extension: 'mdx',
  section: {
    path: 'communiques',
    title: 'Communiqués',
    singular: 'communiqué',
    gender: 'm',
    thing: 'NewsArticle',
    isMain: true,
  },
} as const satisfies KindNames;

export const communiqueSchema = z
  .strictObject({
    title: text('le titre du communiqué, tel que le document l’imprime (les capitales peuvent être ôtées)'),
    date: day('le jour imprimé sur le communiqué'),
    dateline: words('la ligne imprimée qui donne le lieu et la date'),
    place: text('le lieu imprimé, qui figure dans « dateline »'),
    issuer,
    letterhead: list(
      z.strictObject({
        organisation: ref('organisations', 'l’organisme dont la marque figure sur le document'),
        printed: printed('les mots de la marque'),
      }),
      'les marques d’organismes relevées sur le document, hors du texte',
    ),
    summary: text('en une phrase, ce que dit le communiqué, dans les mots de la rédaction'),
    plain: plainSummary('le communiqué'),
    contact: contact.optional(),
    waivedNumbers: list(waiver, 'les nombres du texte qu’aucune fiche ne porte, chacun avec sa raison'),
    waivedRecords: list(
      z.strictObject({
        record: text('la fiche, par son dossier et son fichier : commitments/ouvrir-des-places'),
        why: text('pourquoi ce texte, qui emploie ses mots ou son nom, ne parle pas d’elle'),
      }),
      'les fiches dont ce texte emploie les mots ou le nom sans en parler, chacune avec sa raison',
    ),
  })
  .meta({ description: 'Un communiqué de presse, transcrit mot pour mot.' });

export type CommuniqueData = z.output<typeof communiqueSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    communiques: CommuniqueData;
  }
}
