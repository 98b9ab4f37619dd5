import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { explained, homonymWhy, link, list, passage, someOf, text } from '#schemas/fields.ts';
import { explainTerritoryLevel } from '#text/word/territory-levels.ts';

export const names = {
  extension: 'yaml',
  section: {
    path: 'territoires',
    title: 'Territoires',
    singular: 'territoire',
    gender: 'm',
    thing: 'Place',
    listSize: 50,
    facet: { name: 'territoire', title: 'Territoire', asks: 'what' },
    fewest: 1,
  },
} as const satisfies KindNames;

export const territorySchema = z
  .strictObject({
    name: text('le nom du territoire, tel que les documents l’emploient'),
    level: text(
      'son échelon, au masculin : national, régional, départemental, intercommunal, communal…',
    ).superRefine(explained(explainTerritoryLevel)),
    passages: someOf(passage('un passage qui le nomme'), 'les passages qui nomment ce territoire'),
    within: list(link('territories', 'un territoire plus grand'), 'les territoires dont il fait partie'),
    homonymWhy,
  })
  .meta({
    description: 'Un territoire que nomment les documents : une région, un département, une commune.',
  });

export type TerritoryData = z.output<typeof territorySchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    territories: TerritoryData;
  }
}
