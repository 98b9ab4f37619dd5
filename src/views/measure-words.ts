/** The measures of a commitment, in French. */
import type { MeasureId } from './measures.ts';

/** What a measure asks, and how it is said that nothing answers: what a program reads is not there, what only an editor reads was not noted. */
export const MEASURE_WORDS: Readonly<Record<MeasureId, { name: string; absent: string; without: string }>> = {
  somme: {
    name: 'Une somme',
    absent: 'Pas de somme dans les phrases qui en parlent.',
    without: 'sans somme',
  },
  date: {
    name: 'Une date ou un rythme',
    absent: 'Pas de date dans les phrases qui en parlent.',
    without: 'sans date',
  },
  acteur: {
    name: 'Qui agit, et à quel titre',
    absent: 'Personne n’est relevé dans les phrases qui en parlent.',
    without: 'sans acteur relevé',
  },
  lieu: {
    name: 'Un lieu',
    absent: 'Aucun lieu n’est relevé dans les phrases qui en parlent.',
    without: 'sans lieu relevé',
  },
  nombre: {
    name: 'Un nombre',
    absent: 'Pas d’autre nombre dans les phrases qui en parlent.',
    without: 'sans nombre',
  },
  beneficiaire: {
    name: 'Un bénéficiaire',
    absent: 'Aucun bénéficiaire n’est relevé dans les phrases qui en parlent.',
    without: 'sans bénéficiaire relevé',
  },
};
