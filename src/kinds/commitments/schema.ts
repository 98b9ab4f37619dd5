import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import {
  choice,
  explained,
  link,
  list,
  oneOf,
  period,
  plainSummary,
  quote,
  ref,
  someOf,
  text,
  within,
  own,
  reason,
} from '#schemas/fields.ts';
import { LEVELS, NATURES } from '#schemas/levels.ts';
import { explainTerritoryLevel } from '#text/word/territory-levels.ts';

const mention = z
  .strictObject({
    communique: ref('communiques', 'le communiqué qui parle de l’engagement'),
    quote: quote('les mots exacts du communiqué'),
    lead: quote('la phrase qui introduit ces mots (tête d’une liste), si le verbe s’y trouve').optional(),
    verb: within('le verbe, ou les mots, dont se lit le niveau'),
    level: choice(LEVELS, 'ce que dit le verbe : fait, en cours, annoncé, attendu, invité'),
    levelWhy: reason('pourquoi ce niveau, si la forme du verbe en dit un autre').optional(),
    nature: choice(NATURES, 'ce que la mention apporte : annonce, répétition, précision, hausse…'),
    summary: own('en quelques mots, ce que dit cette mention'),
  })
  .meta({ description: 'un endroit où un document parle de l’engagement' });

const [proven, byEditors] = link('themes', 'une thématique').options;

/**
 * The editors' own link to a theme may hold in one document only: what that document says of the
 * commitment touches the theme, and what the others say of it does not.
 */
const themeLink = z.union([
  proven,
  byEditors.extend({
    communique: ref('communiques', 'le seul communiqué où ce lien vaut, s’il ne vaut pas partout').optional(),
  }),
]);

const due = z
  .strictObject({
    period: period('l’échéance : 2019-S2, 2020…').optional(),
    rhythm: within('le rythme annoncé, dans les mots du communiqué').optional(),
    words: within('l’échéance, dans les mots du communiqué').optional(),
    communique: ref('communiques', 'le communiqué qui donne l’échéance'),
    quote: quote('les mots du communiqué qui donnent l’échéance'),
  })
  .meta({ description: 'quand cela doit être fait, si un document le dit' });

/** Words of a document that say where, or for whom. */
const said = (description: string) =>
  z.strictObject({
    words: within(description),
    communique: ref('communiques', 'le communiqué qui le dit'),
    quote: quote('les mots du communiqué qui le disent'),
  });

export const names = {
  extension: 'yaml',
  section: {
    path: 'engagements',
    title: 'Engagements',
    singular: 'engagement',
    gender: 'm',
    thing: 'Collection',
    listSize: 18,
    isMain: true,
  },
} as const satisfies KindNames;

export const commitmentSchema = z
  .strictObject({
    title: own('l’engagement en une ligne, verbe à l’infinitif'),
    level: text(
      'l’échelon : national (stratégie), régional, départemental, intercommunal, communal…',
    ).superRefine(explained(explainTerritoryLevel)),
    dossier: ref(
      'dossiers',
      'le dossier du fil, si son premier communiqué en a plusieurs et que ce n’est pas le premier nommé',
    ).optional(),
    plain: plainSummary('l’engagement'),
    mentions: someOf(
      mention,
      'le fil : chaque endroit où un document en parle, du plus ancien au plus récent',
    ),
    themes: list(themeLink, 'les thématiques concernées'),
    territories: list(link('territories', 'un territoire'), 'les territoires concernés'),
    themesWhy: reason('si aucune thématique ne convient : pourquoi').optional(),
    parties: list(
      z.strictObject({
        organisation: ref('organisations', 'l’organisme'),
        role: oneOf('partyRoles', 'son rôle : porte, paie, est partie, bénéficie…'),
        communique: ref('communiques', 'le communiqué qui le dit'),
        quote: quote('les mots du communiqué qui le disent'),
      }),
      'les organismes concernés, chacun avec les mots qui le disent',
    ),
    due: due.optional(),
    places: list(
      said('le lieu, dans les mots du communiqué : « dans le quartier de la gare »'),
      'où, si un document le dit',
    ),
    beneficiaries: list(
      said('pour qui, dans les mots du communiqué : « tous les jeunes »'),
      'à qui cela profite, si un document le dit sans nommer d’organisme',
    ),
    extends: list(
      link('commitments', 'un engagement plus ancien'),
      'les engagements plus anciens qu’il prolonge',
    ),
    events: list(link('events', 'un événement'), 'les événements auxquels il se rattache'),
  })
  .meta({ description: 'Ce qu’un organisme public dit qu’il fera, suivi de document en document.' });

export type CommitmentData = z.output<typeof commitmentSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    commitments: CommitmentData;
  }
}
export type MentionData = CommitmentData['mentions'][number];
