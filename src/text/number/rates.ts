/** How often a number is: « 300 visiteurs par jour », « 2 réunions chaque année », « 40 repas/semaine ». */
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';

const TIMES = 'heures?|jours?|nuits?|semaines?|quinzaines?|mois|trimestres?|semestres?|an|ans|années?';
const RATE = lettered(`^[^,;:.!?()]{0,60}?(?:(?<!\\p{L})(?:par|chaque) |/ ?)(${TIMES})(?!\\p{L})`, 'u');

/** The length of time that some words count by, in the singular: « jour », « an »; undefined if they say none. */
export function rateOf(words: string): string | undefined {
  const time = RATE.exec(smallForm(words))?.[1];
  if (time === undefined || time === 'mois') return time;
  return time.startsWith('ann') ? 'an' : time.replace(/s$/, '');
}
