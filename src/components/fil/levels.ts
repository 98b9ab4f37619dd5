import type { Level, Mention } from '../../graph/nodes.ts';

/** The class of each level: its colour, and the shape of its knot. */
export const LEVEL_CLASS: Readonly<Record<Level, string>> = {
  fait: 'done',
  'en cours': 'underway',
  annoncé: 'announced',
  attendu: 'expected',
  invité: 'invited',
};

/** « annoncé », or « annoncé (hausse) » when a mention does more than announce. */
export const saidBy = ({ level, nature }: Mention): string =>
  nature === 'annonce' ? level : `${level} (${nature})`;

/** What each level says, in plain words. */
export const LEVEL_MEANING: Readonly<Record<Level, string>> = {
  fait: 'le document dit que c’est fait',
  'en cours': 'le document dit que c’est en cours',
  annoncé: 'le document dit que cela sera fait',
  attendu: 'le document dit que cela devrait être fait',
  invité: 'le document invite à le faire',
};
