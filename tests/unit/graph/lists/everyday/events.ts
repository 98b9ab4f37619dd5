/** What takes place on the sixth of November, though the sentence tells of something cancelled; and what does not. */
import { dated, SIXTH } from './saying.ts';
import type { Judged } from '../records.ts';

export const EVENTS: readonly Judged[] = [
  dated(`Le conseil municipal se réunira pour voter la suppression de la taxe le ${SIXTH}.`),
  dated(`Le conseil votera l’annulation de la dette le ${SIXTH}.`),
  dated(`La mairie, qui a annulé le bal, tiendra le concert le ${SIXTH}.`),
  dated(`Le marché du ${SIXTH} sera déplacé, en raison des travaux, sur la place du Four.`),
  dated(`Le marché du ${SIXTH} sera déplacé sur la place du Four.`),
  dated(`La foire aura lieu le ${SIXTH}, annulée l’an dernier par la pluie.`),
  dated(
    `La foire aura lieu le ${SIXTH}. Elle a été annulée en 2019.`,
    undefined,
    `La foire aura lieu le ${SIXTH}`,
    ['en 2019'],
  ),
  dated(
    `Une fête se tiendra le ${SIXTH}, où la médaille sera remise à plus de dix élèves.`,
    undefined,
    undefined,
    ['dix élèves'],
  ),
  dated(`La mairie annulera le concert du ${SIXTH}.`, 'annulera'),
  dated(`Le concert du ${SIXTH} a été annulé.`, 'a été annulé'),
  dated(`Le concert aura lieu le ${SIXTH}. Il est annulé.`, 'est annulé', `Le concert aura lieu le ${SIXTH}`),
  dated(`Le concert du ${SIXTH} sera déplacé au 8 novembre.`, 'sera déplacé'),
  dated(`La mairie a renoncé à la fête qui devait avoir lieu le ${SIXTH}.`, 'a renoncé'),
  dated(`La mairie annule la fête prévue vendredi ${SIXTH}.`, 'annule'),
  // Whatever stands between what is cancelled and its day.
  dated(`La mairie annule le concert à la halle le ${SIXTH}.`, 'annule'),
  dated(`La mairie annule sa fête, le ${SIXTH}.`, 'annule'),
  dated(`La mairie annule le bal prévu à la halle le ${SIXTH}.`, 'annule'),
  dated(
    `Le concert aura lieu le ${SIXTH}. Il est annulé comme en 2019.`,
    'est annulé',
    `Le concert aura lieu le ${SIXTH}`,
    ['en 2019'],
  ),
  // Another place, or another hour, is no other day.
  dated(`Le concert du ${SIXTH} est déplacé au gymnase.`),
  dated(`Le concert du ${SIXTH} est avancé à 18 heures.`, undefined, undefined, ['18 heures']),
];
