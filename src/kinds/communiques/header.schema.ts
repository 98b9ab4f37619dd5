/** The parts of the header of a communiqué: who publishes it, what it is, in which language, whom to call, which numbers are left aside. */
import * as z from 'zod';
import { GENDERS, KNOWN_TYPES } from '#schemas/document-types.ts';
import {
  choice,
  issueOf,
  list,
  printed,
  quote,
  ref,
  someOf,
  text,
  webAddress,
  reason,
  words,
} from '#schemas/fields.ts';
import { explainLanguage, isLanguage } from '#text/languages.ts';
import { CLASSES } from '#text/number/quantity.ts';
import { SENTENCE_CLASSES } from '#text/sentence-classes.ts';

/** Who publishes. */
export const issuer = z
  .union([
    z.strictObject({
      organisation: ref('organisations', 'l’organisme qui publie le document'),
      printed: printed('les mots imprimés sur le document qui le nomment (en-tête, bloc de contact)'),
    }),
    z.strictObject({
      organisation: ref('organisations', 'l’organisme qui publie le document'),
      editorial: reason('pourquoi la rédaction l’attribue à cet organisme'),
    }),
  ])
  .meta({
    description: 'qui publie : prouvé par des mots imprimés, ou attribué par la rédaction qui dit pourquoi',
  });

export type IssuerData = z.output<typeof issuer>;

/** What a document is. */
export const type = z
  .union([
    choice(KNOWN_TYPES, 'ce qu’est le document'),
    z.strictObject({
      name: text('ce qu’est le document, en minuscules et sans article : « feuille de route »'),
      gender: choice(GENDERS, 'le genre de ce nom'),
      genre: text('comment une référence le dit : « Feuille de route »'),
    }),
  ])
  .default('communiqué')
  .meta({ description: `ce qu’est le document : ${KNOWN_TYPES.join(', ')}, ou un autre que l’on déclare` });

/** A tag of BCP 47, in the form that everyone writes: « fr », « en », « pt-BR ». */
export const languageTag = z.string().superRefine((value, context) => {
  if (!isLanguage(value)) context.addIssue(issueOf(explainLanguage(value)));
});

export const lang = languageTag
  .default('fr')
  .meta({ description: 'la langue du document (code BCP 47) : fr si rien n’est dit' });

/** The contact block, as printed. */
export const contact = z
  .strictObject({
    organisation: ref('organisations', 'l’organisme à contacter'),
    name: printed('le nom imprimé en tête du bloc de contact'),
    service: printed('le service imprimé').optional(),
    serviceOf: ref('organisations', 'la fiche de ce service, s’il en a une').optional(),
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

const why = reason('pourquoi ce nombre n’appelle pas de fiche');
/** A number that needs no record: at one place, at several, or all of a class. */
export const waiver = z.union([
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

const noRecord = reason('pourquoi cette phrase n’appelle pas de fiche');
const sentenceWords = words(
  'des mots de la phrase, et d’elle seule ; là où elle revient, ils valent partout',
);
/** A sentence that needs no record: at one place, at several, or all of a kind. */
export const sentenceWaiver = z.union([
  z.strictObject({ quote: sentenceWords, why: noRecord }),
  z.strictObject({
    quotes: someOf(sentenceWords, 'les phrases que la même raison laisse de côté, des mots de chacune'),
    why: noRecord,
  }),
  z.strictObject({
    class: choice(SENTENCE_CLASSES, 'la sorte de phrases laissée de côté dans tout le texte'),
    why: noRecord,
  }),
]);
