/** How it is known that a document exists, from the surest: what the page, the press kits and the open data say alike. */
import type { DataOf } from '#kinds/registry.ts';

export const HOW_KNOWN = ['document', 'source', 'déduction'] as const;
export type HowKnown = (typeof HOW_KNOWN)[number];

type Knowledge = DataOf<'missing'>['knownFrom'][number];

export const howKnown = (one: Knowledge): HowKnown =>
  'deduction' in one ? 'déduction' : 'quote' in one ? 'document' : 'source';

/** The surest of all that is said of one: it is deduced only if nothing else tells of it. */
export function surestOf(knownFrom: readonly Knowledge[]): HowKnown {
  const ways = new Set(knownFrom.map(howKnown));
  return HOW_KNOWN.find((way) => ways.has(way)) ?? 'déduction';
}

/** The title of those that are known in a way, and what it means. */
export const KNOWN_TITLES: Readonly<Record<HowKnown, { title: string; means: string }>> = {
  document: {
    title: 'Dits par un document publié ici',
    means: 'Un communiqué publié ici en parle ; son propre texte n’est pas ici.',
  },
  source: {
    title: 'Attestés par une source extérieure',
    means:
      'Une page d’un autre site en parle. Elle n’est jamais citée ici comme un passage ; l’adresse et le jour où la rédaction l’a lue sont donnés.',
  },
  déduction: {
    title: 'Déduits par la rédaction',
    means: 'Aucun document ni aucune source ne dit qu’ils existent : la rédaction le déduit, et dit de quoi.',
  },
};

/** Where each group stands in the page. */
export const KNOWN_ANCHORS: Readonly<Record<HowKnown, string>> = {
  document: 'documents',
  source: 'sources',
  déduction: 'deductions',
};

/** Beside the name of one, in a list where all stand together. */
export const KNOWN_BY: Readonly<Record<HowKnown, string>> = {
  document: 'dont parle un document publié ici',
  source: 'attesté par une source extérieure',
  déduction: 'déduit par la rédaction : rien n’en atteste l’existence',
};
