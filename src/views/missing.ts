/** What pages say of the meetings and documents whose text is not here: apart by how they are known, and counted so. */
import { HOW_KNOWN, KNOWN_TITLES, type HowKnown } from '#kinds/missing/knowledge.ts';
import type { MissingNode } from '#kinds/missing/node.ts';
import { formatNumber } from '#text/number/format.ts';
import { enumerate } from '#text/word/agreement.ts';

/** Those that are known in one way; never empty. */
export interface MissingGroup {
  how: HowKnown;
  title: string;
  means: string;
  missing: readonly MissingNode[];
}

/** The surest first. */
export const missingGroups = (missing: readonly MissingNode[]): MissingGroup[] =>
  HOW_KNOWN.flatMap((how) => {
    const held = missing.filter((one) => one.how === how);
    return held.length === 0 ? [] : [{ how, ...KNOWN_TITLES[how], missing: held }];
  });

const COUNTED: Readonly<Record<HowKnown, string>> = {
  document: 'par un document publié ici',
  source: 'par une source extérieure',
  déduction: 'par notre seule déduction, sans que rien n’atteste de son existence',
};
const DEDUCED = 'par notre seule déduction, sans que rien n’atteste de leur existence';

/** « 11 par une source extérieure et 1 par notre seule déduction… ». Never one number for what is known and what is deduced. */
export const missingTold = (missing: readonly MissingNode[]): string =>
  enumerate(
    missingGroups(missing).map(({ how, missing: held }) => {
      const words = how === 'déduction' && held.length > 1 ? DEDUCED : COUNTED[how];
      return `${formatNumber(held.length)} ${words}`;
    }),
  );
