/** Messages as a folder that is not `content/` has them: the rules say « content/… » of whatever folder they judge. */
import type { Problem } from '#entries/problem.ts';

const OF_CONTENT = /(?<![\p{L}\p{N}_./-])content\//gu;

/** Words on the folder `shown`. */
export const toldOf = (text: string, shown: string): string =>
  shown === 'content' ? text : text.replace(OF_CONTENT, () => `${shown}/`);

/** Problems of the folder `shown`. */
export const inFolder = <T extends Problem>(problems: readonly T[], shown: string): T[] =>
  problems.map((problem) => ({
    ...problem,
    path: toldOf(problem.path, shown),
    message: toldOf(problem.message, shown),
    remedy: toldOf(problem.remedy, shown),
  }));
