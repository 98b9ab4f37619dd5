import type { Mention } from '#graph/model.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { Level } from '#schemas/levels.ts';
import type { ThreadRow } from '#views/threads.ts';
import { LEVELS } from '#schemas/levels.ts';

/** The class of each level: its colour, and the shape of its knot. */
export const LEVEL_CLASS: Readonly<Record<Level, string>> = {
  fait: 'done',
  'en cours': 'underway',
  annoncé: 'announced',
  attendu: 'expected',
  invité: 'invited',
};

/** What a level says by itself: « fait » says that it is done. */
const SAID_BY_LEVEL: readonly Mention['nature'][] = ['annonce', 'réalisation'];

/** « annoncé », or « annoncé (hausse) » when a mention does more than announce. */
export const saidBy = ({ level, nature }: Pick<Mention, 'level' | 'nature'>): string =>
  SAID_BY_LEVEL.includes(nature) ? level : `${level} (${nature})`;

/** Where a thread stands: what its last mention says, and in which document. */
export const stateOf = ({ last: { level, nature, passage } }: Pick<CommitmentNode, 'last'>) => ({
  level,
  nature,
  passage,
});

/** What each level says, in plain words. */
export const LEVEL_MEANING: Readonly<Record<Level, string>> = {
  fait: 'le document dit que c’est fait',
  'en cours': 'le document dit que c’est en cours',
  annoncé: 'le document dit que cela sera fait',
  attendu: 'le document dit que cela doit, ou devrait, être fait, ou que c’est un but',
  invité: 'le document invite à le faire',
};

/** How many threads were last read at each level; levels of none are left out. */
export const levelCounts = (rows: readonly ThreadRow[]): { level: Level; number: number }[] =>
  LEVELS.map((level) => ({
    level,
    number: rows.filter(({ commitment }) => commitment.last.level === level).length,
  })).filter(({ number }) => number > 0);
