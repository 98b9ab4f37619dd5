/** What a mention says, in a word or two. */
import { PARTIAL } from '#schemas/levels.ts';
import type { Mention } from './model.ts';

/** What a level says by itself: « fait » says that it is done. */
const SAID_BY_LEVEL: readonly Mention['nature'][] = ['annonce', 'réalisation'];

/** « annoncé », « annoncé (hausse) » when a mention does more than announce, « fait en partie » when less is done than announced. */
export function saidBy({ level, nature }: Pick<Mention, 'level' | 'nature'>): string {
  if (nature === PARTIAL) return `${level} en partie`;
  return SAID_BY_LEVEL.includes(nature) ? level : `${level} (${nature})`;
}
