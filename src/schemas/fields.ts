/**
 * The vocabulary in which the schemas are written: one maker per kind of field.
 * What a plain zod type cannot say (this is an id of that collection; these words
 * must stand in that document) is said in `meta`, and read back by `entries/` and `graph/`.
 */
import type { Kind } from '#kinds/registry.ts';
import * as z from 'zod';
import { explainDay } from '#text/day/mistakes.ts';
import type { ListName } from './lists.ts';
import { explainPeriod } from '#text/period/mistakes.ts';
import { explained, linked, reason, text, wordsOf } from './text-fields.ts';
import { someOf } from './sequences.ts';

export { issueOf } from './issue.ts';
export { explained, homonymWhy, linked, own, reason, text } from './text-fields.ts';
export { list, sequence, someOf } from './sequences.ts';

/** What the checker and the graph read on a field beyond its type. */
export interface FieldMeta {
  description: string;
  /** The value is the id of an entry of this kind. */
  refersTo?: Kind;
  /** The value is words of a document: of the nearest enclosing `communique`, or of the document itself. */
  said?: 'passage' | 'words' | 'within';
  /** The words are looked for in the raw source and not in the transcription (page furniture, contact block). */
  inSource?: boolean;
  /** The value is a word of this open list (`lists.ts`). */
  listed?: ListName;
  /** The editors may write links in the value: « [mots](/chiffres/places/) ». */
  hasLinks?: boolean;
  /** It is text of one line: written on several, it is refused. */
  oneLine?: boolean;
  /** The value is in the editors' own words, which say no more than their proof: they tell (a title), or give a reason. */
  own?: 'telling' | 'reason';
}

/** Ids are addresses: lower-case ASCII words joined by hyphens. */
export const ID_PATTERN = /^[0-9a-z]+(-[0-9a-z]+)*$/;

/** An existing day, `AAAA-MM-JJ`. */
export const day = (description: string) =>
  z.string().superRefine(explained(explainDay)).meta({ description });

/** A period: `2019`, `2019-07`, `2019-07-10`, `2019-T3`, `2019-S2`. A bare year may come unquoted, hence as a number. */
export const period = (description: string) =>
  z
    .union([z.string(), z.int()])
    .transform(String)
    .superRefine(explained(explainPeriod))
    .meta({ description });

/** The id of an entry of another collection. */
export const ref = (kind: Kind, description: string) =>
  z
    .string()
    .regex(ID_PATTERN, { error: 'un identifiant ne contient que a-z, 0-9 et « - »' })
    .meta({ description, refersTo: kind });

/** Exact words of the nearest enclosing `communique`, found in it once: they become a passage with an address. */
export const quote = (description: string) => wordsOf(description).meta({ description, said: 'passage' });

/** Exact words of the nearest enclosing `communique`; they may stand there several times. */
export const words = (description: string) => wordsOf(description).meta({ description, said: 'words' });

/** Exact words that stand in the sentence of the `quote` (or of the `lead`) beside them. */
export const within = (description: string) => wordsOf(description).meta({ description, said: 'within' });

/** Words printed on the document outside its text (letterhead, contact block): looked for in the raw source. */
export const printed = (description: string) =>
  wordsOf(description).meta({ description, said: 'words', inSource: true });

export const choice = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values).meta({ description });

/** A word of an open list (`lists.ts`). Which ones there are is known with `site.yaml`: a rule of the graph judges it. */
export const oneOf = (listed: ListName, description: string) =>
  text(description).meta({ description, listed });

export const integer = (description: string) => z.int().meta({ description });

/** A finite number. */
export const number = (description: string) => z.number().meta({ description });

/** « En clair »: what an entry says, for whoever reads with difficulty. Its absence is a warning, not a refusal. */
export const plainSummary = (of: string) =>
  someOf(
    linked(
      'une phrase simple, qui finit par un point ; chaque nombre dans un lien : [3 000 places](/chiffres/…/)',
    ),
    `« En clair » : ${of} en une à six phrases simples, dans les mots de la rédaction, une par ligne`,
  ).optional();

/** An address outside the site: https, or http where the other does not answer, which is told. */
export const webAddress = (description: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^\s]+$/, { error: 'une adresse du web commence par « https:// », sans espace' })
    .meta({ description });

/** The exact words of a document that prove something. */
export const passage = (description: string) =>
  z
    .strictObject({
      communique: ref('communiques', 'le communiqué où se trouvent ces mots'),
      quote: quote('les mots exacts du communiqué, copiés sans rien changer'),
    })
    .meta({ description });

/** An organisation that a document names, with its exact words. */
export const naming = (description: string) =>
  z
    .strictObject({
      organisation: ref('organisations', 'l’organisme'),
      communique: ref('communiques', 'le communiqué qui le nomme'),
      quote: quote('les mots du communiqué qui le nomment'),
    })
    .meta({ description });

/**
 * A link is proven by the words of a document, or is the editors' own and says why:
 * never neither, never both.
 */
export const link = (kind: Kind, description: string) =>
  z
    .union([
      z.strictObject({
        id: ref(kind, description),
        communique: ref('communiques', 'le communiqué qui établit ce lien'),
        quote: quote('les mots du communiqué qui établissent ce lien'),
      }),
      z.strictObject({
        id: ref(kind, description),
        editorial: reason('pourquoi la rédaction fait ce lien que le document ne fait pas'),
      }),
    ])
    .meta({ description });
