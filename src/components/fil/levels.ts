import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { Level } from '#schemas/levels.ts';
import type { ThreadRow } from '#views/threads.ts';
import { LEVELS } from '#schemas/levels.ts';
import { sentencesOf } from '#views/shared-words.ts';

/** The class of each level: its colour, and the shape of its knot. */
export const LEVEL_CLASS: Readonly<Record<Level, string>> = {
  fait: 'done',
  'en cours': 'underway',
  annoncé: 'announced',
  attendu: 'expected',
  invité: 'invited',
};

/** Where a thread stands: what its last mention says, and in which document. */
export const lastSaid = ({ last: { level, nature, passage } }: Pick<CommitmentNode, 'last'>) => ({
  level,
  nature,
  passage,
});

/** What each level says, in plain words. */
export const LEVEL_MEANING: Readonly<Record<Level, string>> = {
  fait: 'le document dit que c’est fait',
  'en cours': 'le document dit que c’est en cours',
  annoncé: 'le document dit que cela sera fait, ou en fait un engagement',
  attendu: 'le document dit que cela doit, ou devrait, être fait, ou que c’est un but',
  invité: 'le document invite à le faire',
};

/** How many threads were last read at each level, and in how many sentences; levels of none are left out. */
export const levelCounts = (
  rows: readonly ThreadRow[],
): { level: Level; number: number; sentences: number }[] =>
  LEVELS.map((level) => {
    const last = rows.map((row) => row.last).filter((mention) => mention.level === level);
    return { level, number: last.length, sentences: sentencesOf(last) };
  }).filter(({ number }) => number > 0);
