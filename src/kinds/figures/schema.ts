import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import {
  choice,
  link,
  list,
  sequence,
  number,
  oneOf,
  own,
  period,
  quote,
  ref,
  text,
  within,
  words,
  reason,
} from '#schemas/fields.ts';
import { LEVELS } from '#schemas/levels.ts';

export const names = {
  extension: 'yaml',
  section: {
    path: 'chiffres',
    title: 'Chiffres',
    singular: 'chiffre',
    gender: 'm',
    thing: 'Quotation',
    listSize: 30,
    isMain: true,
  },
} as const satisfies KindNames;

export const figureSchema = z
  .strictObject({
    title: own('ce que compte le chiffre, en une ligne'),
    value: number('la valeur, en chiffres sans espace et avec son signe : 1500000, -40').optional(),
    range: z
      .strictObject({ from: number('de'), to: number('à') })
      .meta({ description: 'à la place de « value », les deux bornes de « 300 à 400 lits »' })
      .optional(),
    share: z
      .strictObject({ of: number('combien'), among: number('sur combien') })
      .meta({ description: 'à la place de « value », la part de « deux tiers », « un enfant sur cinq »' })
      .optional(),
    why: reason(
      'pourquoi c’est ce nombre de la citation, si ce qu’il compte n’est pas écrit à côté de lui ; ou ce qui surprend dans ce nombre',
    ).optional(),
    unit: own(
      'l’unité : EUR, %, ce qui est compté (places d’hébergement), ou EUR/m², EUR/repas pour un prix',
    ),
    approximation: text(
      'l’approximation du document (près de, environ, au maximum…) ; absente si le nombre est donné sans réserve',
    ).optional(),
    nature: oneOf(
      'figureNatures',
      'stock (à une date), flux (sur une période), dénombrement (d’une liste), rythme (par an), multiple (d’un autre chiffre), part (d’un tout), seuil (à partir duquel une règle vaut), distance, ou somme (d’autres chiffres)',
    ),
    level: choice(
      LEVELS,
      'ce que dit le verbe : fait, en cours, annoncé, attendu, invité ; absent pour un dénombrement, une part, un seuil, une distance qu’aucun verbe ne dit',
    ).optional(),
    communique: ref('communiques', 'le communiqué qui donne le chiffre'),
    quote: quote('les mots exacts du communiqué'),
    verb: within('le verbe, ou les mots de la phrase, dont se lit le niveau').optional(),
    levelWhy: reason(
      'pourquoi ce niveau, si la forme du verbe en dit un autre, ou si la phrase n’a pas de verbe',
    ).optional(),
    period: z
      .strictObject({
        period: period('la période, si elle se déduit sans hésiter').optional(),
        words: words('la période, dans les mots du communiqué'),
      })
      .meta({ description: 'la période que couvre le chiffre' })
      .optional(),
    payer: z
      .strictObject({
        organisation: ref('organisations', 'qui paie'),
        words: words('les mots du communiqué qui le disent'),
      })
      .meta({ description: 'qui paie ; absent si le document ne le dit pas' })
      .optional(),
    scope: words('le champ (territoire, dispositif), dans les mots du communiqué').optional(),
    counts: text(
      'pour un dénombrement : ce qui est compté, au pluriel, si le site peut le recompter dans le document',
    ).optional(),
    multipleOf: ref('figures', 'pour un multiple : le chiffre multiplié').optional(),
    sumOf: sequence(
      ref('figures', 'un chiffre de la somme'),
      'pour une somme : les chiffres qu’elle additionne, dans la même unité',
    ),
    alsoSaid: list(
      z.strictObject({
        communique: ref('communiques', 'le communiqué'),
        quote: quote('les mots exacts'),
      }),
      'les autres passages qui redisent ce chiffre',
    ),
    commitments: list(link('commitments', 'un engagement'), 'les engagements que ce chiffre précise'),
    themes: list(link('themes', 'une thématique'), 'les thématiques concernées'),
    territories: list(link('territories', 'un territoire'), 'les territoires concernés'),
    events: list(link('events', 'un événement'), 'les événements concernés'),
  })
  .meta({ description: 'Un nombre avec son unité, ses réserves et les mots qui le prouvent.' });

export type FigureData = z.output<typeof figureSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    figures: FigureData;
  }
}
