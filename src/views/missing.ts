/** What pages say of the meetings and documents whose text is not here: apart by how they are known, and counted so. */
import type { HowKnown, MissingNode } from '#kinds/missing/node.ts';
import { formatNumber } from '#text/number/format.ts';
import { enumerate } from '#text/word/agreement.ts';

/** The title of those that are known in a way, what it means, where they stand in the page; the surest first. */
const KNOWN: Readonly<Record<HowKnown, { title: string; means: string; anchor: string }>> = {
  document: {
    title: 'Dits par un document publié ici',
    means: 'Un communiqué publié ici en parle ; son propre texte n’est pas ici.',
    anchor: 'documents',
  },
  source: {
    title: 'Attestés par une source extérieure',
    means:
      'Une page d’un autre site en parle. Elle n’est jamais citée ici comme un passage ; l’adresse et le jour où la rédaction l’a lue sont donnés.',
    anchor: 'sources',
  },
  déduction: {
    title: 'Déduits par la rédaction',
    means: 'Aucun document ni aucune source ne dit qu’ils existent : la rédaction le déduit, et dit de quoi.',
    anchor: 'deductions',
  },
};
const HOW_KNOWN: readonly HowKnown[] = ['document', 'source', 'déduction'];

/** Beside the name of one, in a list where all stand together. */
export const KNOWN_BY: Readonly<Record<HowKnown, string>> = {
  document: 'dont parle un document publié ici',
  source: 'attesté par une source extérieure',
  déduction: 'déduit par la rédaction : rien n’en atteste l’existence',
};

/** Its standing in a list where others have their record: a text is missing only where something says that it is, or took place. */
export const standingOf = ({ how }: Pick<MissingNode, 'how'>): string =>
  how === 'déduction' ? KNOWN_BY[how] : `texte manquant, ${KNOWN_BY[how]}`;

/** Those that are known in one way; never empty. */
export interface MissingGroup {
  how: HowKnown;
  title: string;
  means: string;
  anchor: string;
  missing: readonly MissingNode[];
}

/** The surest first. */
export const missingGroups = (missing: readonly MissingNode[]): MissingGroup[] =>
  HOW_KNOWN.flatMap((how) => {
    const held = missing.filter((one) => one.how === how);
    return held.length === 0 ? [] : [{ how, ...KNOWN[how], missing: held }];
  });

/** After their number, one or many. */
const COUNTED: Readonly<Record<HowKnown, string>> = {
  document: 'dont parle un document publié ici',
  source: 'qu’atteste une source extérieure',
  déduction: 'que nous ne faisons que déduire, sans que rien n’en atteste l’existence',
};

/** « 11 qu’atteste une source extérieure et 1 que nous ne faisons que déduire… ». Never one number for what is known and what is deduced. */
export const missingTold = (missing: readonly MissingNode[]): string =>
  enumerate(
    missingGroups(missing).map(({ how, missing: held }) => `${formatNumber(held.length)} ${COUNTED[how]}`),
  );
