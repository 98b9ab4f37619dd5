import type { Position } from '#document/model.ts';
import { finding, type Finding } from './problem.ts';

/** What stands where fields should: nothing but comments, or something else than fields. */
export const explainNone = (value: unknown, at: Position): Finding =>
  value === null || value === undefined
    ? finding(
        'aucun champ',
        'écrivez une ligne « champ: valeur » par champ ; une ligne qui commence par « # » n’est qu’un commentaire',
        at,
      )
    : finding('suite de champs attendue', 'écrivez une ligne « champ: valeur » par champ', at);
