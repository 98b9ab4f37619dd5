/** What a mention says, in a word or two. */
import type { Mention } from './model.ts';

/** What a level says by itself: « fait » says that it is done. */
const SAID_BY_LEVEL: readonly Mention['nature'][] = ['annonce', 'réalisation'];

/** « annoncé », or « annoncé (hausse) » when a mention does more than announce. */
export const saidBy = ({ level, nature }: Pick<Mention, 'level' | 'nature'>): string =>
  SAID_BY_LEVEL.includes(nature) ? level : `${level} (${nature})`;
