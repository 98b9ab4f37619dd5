import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import {
  day,
  link,
  list,
  oneOf,
  own,
  passage,
  period,
  quote,
  reason,
  ref,
  someOf,
  text,
  webAddress,
} from '#schemas/fields.ts';
import { missingSeries } from '#schemas/series.ts';

export const names = {
  extension: 'yaml',
  dataset: { path: 'manquants', title: 'Ce qui nous manque' },
} as const satisfies KindNames;

/** How it is known: a document says it, a page of another site does, or the editors deduce it, and nothing shows that it exists. */
const knowledge = z.union([
  z.strictObject({
    communique: ref('communiques', 'le communiqué publié ici qui en parle'),
    quote: quote('ses mots exacts'),
  }),
  z.strictObject({
    name: text('le site ou le document extérieur qui en parle'),
    url: webAddress('l’adresse exacte de la page'),
    seen: day('le jour où la rédaction a lu cette page'),
    archive: webAddress('l’adresse d’une copie archivée de cette page').optional(),
  }),
  z.strictObject({
    deduction: reason('de quoi la rédaction déduit qu’il a pu exister, quand rien ne le dit'),
  }),
]);

export const missingSchema = z
  .strictObject({
    title: own('la réunion ou le document dont le texte nous manque'),
    period: period('sa date, ou la période'),
    until: period(
      'si la date n’est pas connue : la dernière possible ; « period » est alors la première',
    ).optional(),
    series: missingSeries.optional(),
    dossiers: list(
      ref('dossiers', 'un dossier auquel ce document appartiendrait'),
      'les dossiers auxquels il appartiendrait, si le site en a plusieurs',
    ),
    kind: oneOf('missingKinds', 'sa nature : conférence, convention, rapport…'),
    knownFrom: someOf(
      knowledge,
      'd’où nous le savons : les mots d’un communiqué, une page extérieure (nom, adresse, jour de lecture) ou notre déduction',
    ),
    prevents: own('ce que cette absence nous empêche de dire'),
    passages: list(
      passage('des mots qui prouvent ce que « prevents » dit d’un document publié ici'),
      'ce que disent les documents publiés ici dont parle « prevents »',
    ),
    event: link('events', 'l’événement publié ici que ce document éclairerait').optional(),
    commitment: link('commitments', 'l’engagement publié ici que ce document éclairerait').optional(),
  })
  .meta({
    description:
      'Une réunion ou un document dont le texte n’est pas ici : attesté ailleurs, ou déduit par la rédaction.',
  });

export type MissingData = z.output<typeof missingSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    missing: MissingData;
  }
}
