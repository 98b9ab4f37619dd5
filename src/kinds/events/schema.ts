import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { series } from '#schemas/series.ts';
import {
  choice,
  homonymWhy,
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
  within,
} from '#schemas/fields.ts';

export const names = {
  extension: 'yaml',
  section: {
    path: 'evenements',
    title: 'Événements',
    singular: 'événement',
    gender: 'm',
    thing: 'Event',
    listSize: 50,
    isMain: true,
  },
} as const satisfies KindNames;

export const eventSchema = z
  .strictObject({
    title: own('le nom de l’événement'),
    kind: oneOf('eventKinds', 'la sorte d’événement : conférence, forum…'),
    status: choice(['tenu', 'promis'], 'tenu : un document en rend compte ; promis : un document l’annonce'),
    date: z
      .strictObject({
        period: period(
          'le jour (AAAA-MM-JJ), les jours (AAAA-MM-JJ/AAAA-MM-JJ, du premier au dernier) ou la période (2019-S2)',
        ),
        communique: ref('communiques', 'le communiqué qui donne la date'),
        quote: quote('les mots du communiqué qui donnent la date'),
        words: within('la date, dans les mots du communiqué'),
        anomaly: reason(
          'si le document date mal ce dont il rend compte : en quoi ses dates se contredisent, dans les mots de la rédaction',
        ).optional(),
      })
      .meta({ description: 'quand, avec les mots qui le prouvent' }),
    series: series.optional(),
    attendance: list(
      z.union([
        z.strictObject({
          person: ref('people', 'la personne'),
          role: oneOf('attendanceRoles', 'organise, présente, assiste…'),
          communique: ref('communiques', 'le communiqué qui le dit'),
          quote: quote('les mots du communiqué qui le disent'),
        }),
        z.strictObject({
          organisation: ref('organisations', 'l’organisme'),
          role: oneOf('attendanceRoles', 'organise, présente, assiste…'),
          communique: ref('communiques', 'le communiqué qui le dit'),
          quote: quote('les mots du communiqué qui le disent'),
        }),
      ]),
      'qui organise, présente ou assiste, avec les mots qui le disent',
    ),
    groups: list(
      z.strictObject({
        names: someOf(within('un groupe, dans les mots du communiqué'), 'les groupes, un par ligne'),
        organisation: ref(
          'organisations',
          'l’organisme dont ils sont les services, les partenaires…',
        ).optional(),
        communique: ref('communiques', 'le communiqué qui le dit'),
        quote: quote('les mots du communiqué qui le disent'),
      }),
      'les groupes que le document dit présents ou réunis sans nommer personne : « élus, associations »',
    ),
    passages: list(passage('un passage'), 'les autres passages qui parlent de l’événement'),
    themes: list(link('themes', 'une thématique'), 'les thématiques de l’événement'),
    territories: list(link('territories', 'un territoire'), 'les territoires concernés'),
    homonymWhy,
  })
  .meta({ description: 'Une conférence, un forum, une présentation ; tenu ou annoncé.' });

export type EventData = z.output<typeof eventSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    events: EventData;
  }
}
