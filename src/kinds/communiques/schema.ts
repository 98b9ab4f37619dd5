import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { documentTypeOf, type DocumentType } from '#schemas/document-types.ts';
import {
  day,
  list,
  own,
  plainSummary,
  printed,
  quote,
  reason,
  ref,
  someOf,
  text,
  words,
} from '#schemas/fields.ts';
import { attachments, images, videos } from './attached.schema.ts';
import { contact, issuer, lang, sentenceWaiver, type, waiver, type IssuerData } from './header.schema.ts';

export type { IssuerData };

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
    title: text('le titre du document, tel qu’il l’imprime (les capitales peuvent être ôtées)'),
    titleWhy: reason(
      'si le texte n’a pas de ligne de titre : d’où la rédaction tient celui-ci (le titre de la page web, par exemple)',
    ).optional(),
    type,
    lang,
    langWhy: reason(
      'si le contrôle lit le texte dans une autre langue que « lang » : pourquoi c’est bien celle-ci',
    ).optional(),
    date: day('le jour imprimé sur le document'),
    yearWhy: reason('si la ligne imprimée ne donne pas l’année : d’où la rédaction la tient').optional(),
    dateline: words('la ligne imprimée qui donne la date, et le lieu s’il y est'),
    place: text('le lieu imprimé, qui figure dans « dateline » avant la date').optional(),
    placeWhy: reason('si le lieu n’est pas imprimé : d’où la rédaction le tient').optional(),
    issuer: z
      .union([issuer, someOf(issuer, 'les organismes qui publient le document ensemble')])
      .meta({ description: 'qui publie le document : un organisme, ou plusieurs en liste' }),
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
    summary: own('en une phrase, ce que dit le communiqué, dans les mots de la rédaction'),
    plain: plainSummary('le communiqué'),
    contact: contact.optional(),
    attachments,
    images,
    videos,
    corrects: list(
      z.strictObject({
        document: ref('communiques', 'le document plus ancien que celui-ci corrige'),
        quote: quote('les mots de ce document-ci qui le disent'),
      }),
      'les documents plus anciens que ce document corrige lui-même (un erratum)',
    ),
    waivedNumbers: list(waiver, 'les nombres du texte qu’aucune fiche ne porte, chacun avec sa raison'),
    waivedSentences: list(
      sentenceWaiver,
      'les phrases du texte qu’aucune fiche ne cite, chacune avec sa raison',
    ),
    waivedRecords: list(
      z.strictObject({
        record: text('la fiche, par son dossier et son fichier : commitments/ouvrir-des-places'),
        why: reason('pourquoi ce texte, qui emploie ses mots ou son nom, ne parle pas d’elle'),
      }),
      'les fiches dont ce texte emploie les mots ou le nom sans en parler, chacune avec sa raison',
    ),
  })
  .meta({ description: 'Un communiqué de presse, ou un autre document publié, transcrit mot pour mot.' });

export type CommuniqueData = z.output<typeof communiqueSchema>;

/** Those who publish a document, in the order of its record. */
export const issuersOf = ({ issuer: said }: Pick<CommuniqueData, 'issuer'>): readonly IssuerData[] =>
  Array.isArray(said) ? said : [said];

/** What a document is, and how it is cited. */
export const typeOf = ({ type: declared }: Pick<CommuniqueData, 'type'>): DocumentType =>
  documentTypeOf(declared);

declare module '#kinds/registry.ts' {
  interface DataByKind {
    communiques: CommuniqueData;
  }
}
