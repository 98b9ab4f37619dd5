import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { day, list, plainSummary, printed, quote, ref, text, webAddress, words } from '#schemas/fields.ts';

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

export const names = {
  extension: 'mdx',
  section: {
    path: 'communiques',
    title: 'Communiqués',
    singular: 'communiqué',
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
    released: z.boolean().optional().meta({
      description: 'vrai si le document est déjà public alors que sa date suit le jour du site (« asOf »)',
    }),
    dossiers: list(
      ref('dossiers', 'un dossier dont ce communiqué parle, le principal d’abord'),
      'les dossiers de ce communiqué ; à dire dès que le site en a plusieurs',
    ),
    summary: text('en une phrase, ce que dit le communiqué, dans les mots de la rédaction'),
    plain: plainSummary('le communiqué'),
    contact: contact.optional(),
    waivedNumbers: list(
      z.strictObject({
        quote: quote('des mots du communiqué qui contiennent ce nombre, et aucun autre nombre sans fiche'),
        why: text('pourquoi ce nombre n’appelle pas de fiche'),
      }),
      'les nombres du texte qu’aucune fiche ne porte, chacun avec sa raison',
    ),
  })
  .meta({ description: 'Un communiqué de presse, transcrit mot pour mot.' });

export type CommuniqueData = z.output<typeof communiqueSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    communiques: CommuniqueData;
  }
}
