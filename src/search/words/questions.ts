import { fold } from './fold.ts';

/**
 * Words by which a reader asks, and that name nothing of what is looked for: « combien de places », « quel budget pour
 * les départements ». Where no document has one, it is left aside, and said to be; where one has it, it is looked for.
 */
const ASKING = new Set(
  (
    'combien comment pourquoi quand lequel laquelle lesquels lesquelles budget montant coût prix somme ' +
    'date liste détail info information explication signification définition sens'
  )
    .split(' ')
    .map((word) => fold(word)),
);

/** Whether a key of the normaliser is such a word. */
export const isAsking = (key: string): boolean => ASKING.has(key);
