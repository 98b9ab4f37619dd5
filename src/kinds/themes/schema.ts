import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { integer, link, list, naming, oneOf, own, passage } from '#schemas/fields.ts';

export const names = {
  extension: 'yaml',
  section: {
    path: 'thematiques',
    title: 'Thématiques',
    singular: 'thématique',
    gender: 'f',
    thing: 'DefinedTerm',
    facet: { name: 'thematique', title: 'Thématique', asks: 'what' },
    isMain: true,
  },
} as const satisfies KindNames;

export const themeSchema = z
  .strictObject({
    title: own('le nom court de la thématique, en français courant'),
    kind: oneOf(
      'themeKinds',
      'thématique (d’une liste que donne un document), enjeu (d’un de ses intertitres)…',
    ),
    order: integer('son rang dans le document, à partir de 1'),
    passage: passage('les mots exacts du document qui la nomment'),
    workshop: link('workshops', 'l’atelier auquel elle se rattache').optional(),
    organisations: list(
      naming('un organisme'),
      'les organismes que le document nomme dans cette thématique, avec ses mots',
    ),
    continues: list(
      link('themes', 'une thématique plus ancienne'),
      'les thématiques plus anciennes qu’elle prolonge',
    ),
  })
  .meta({ description: 'Un sujet : l’une des thématiques prioritaires, ou un enjeu.' });

export type ThemeData = z.output<typeof themeSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    themes: ThemeData;
  }
}
