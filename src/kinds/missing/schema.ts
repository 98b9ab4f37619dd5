import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { choice, list, period, ref, someOf, text, webAddress, own } from '#schemas/fields.ts';
import { missingSeries } from '#schemas/series.ts';

export const names = {
  extension: 'yaml',
  dataset: { path: 'manquants', title: 'Ce qui nous manque' },
} as const satisfies KindNames;

export const missingSchema = z
  .strictObject({
    title: own('le document ou l’événement dont le texte nous manque'),
    period: period('sa date, ou la période'),
    until: period(
      'si la date n’est pas connue : la dernière possible ; « period » est alors la première',
    ).optional(),
    series: missingSeries.optional(),
    dossiers: list(
      ref('dossiers', 'un dossier auquel ce document appartiendrait'),
      'les dossiers auxquels il appartiendrait, si le site en a plusieurs',
    ),
    kind: choice(
      ['conférence', 'convention', 'comité', 'texte officiel', 'rapport', 'appel à projets'],
      'sa nature',
    ),
    knownFrom: someOf(
      z.strictObject({
        name: text('le site ou le document qui en parle'),
        url: webAddress('son adresse').optional(),
      }),
      'd’où nous savons qu’il existe ; ce n’est jamais un passage',
    ),
    prevents: own('ce que cette absence nous empêche de dire'),
    event: ref('events', 'l’événement publié ici que ce document éclairerait').optional(),
  })
  .meta({ description: 'Un document connu de la série, absent du corpus.' });

export type MissingData = z.output<typeof missingSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    missing: MissingData;
  }
}
