/** Does a document agree with itself? Announced counts against its lists, weekdays against dates. The source is never corrected. */
import { leavesOf } from '#document/model.ts';
import { sentenceUrl } from '#site/urls.ts';
import { formatDay, weekdayOf } from '#text/day/day.ts';
import { periodBounds } from '#text/period/period.ts';
import { weekdaysIn } from '#text/period/weekdays.ts';
import type { COUNTED } from '#kinds/figures/schema.ts';
import type { NodeOf } from '#kinds/registry.ts';

/** What a document says of itself, and what it holds. */
export interface SelfCheck {
  /** In the document's words. */
  words: string;
  url: string;
  /** What is found there, in French. */
  found: string;
  agrees: boolean;
}

type Counted = (typeof COUNTED)[number];

/** How many entries of each countable kind a document itself names. */
function countIn(node: NodeOf<'communiques'>, counted: Counted): number {
  const here = ({ passage }: { passage: { communique: NodeOf<'communiques'> } }) =>
    passage.communique === node;
  const named = node.notes.flatMap(({ proofs }) => proofs.map(({ record }) => record));
  const records = [...new Set(named)];
  switch (counted) {
    case 'thématiques':
      return records.filter(
        (record) => record.kind === 'themes' && record.themeKind === 'thématique' && here(record),
      ).length;
    case 'enjeux':
      return records.filter(
        (record) => record.kind === 'themes' && record.themeKind === 'enjeu' && here(record),
      ).length;
    case 'ateliers':
      return records.filter((record) => record.kind === 'workshops' && here(record)).length;
    case 'engagements nationaux':
      return records.filter(
        (record) =>
          record.kind === 'commitments' && record.scale === 'national' && record.mentions.some(here),
      ).length;
  }
}

function countChecks(node: NodeOf<'communiques'>, figure: NodeOf<'figures'>): SelfCheck[] {
  const { counts, value } = figure.data;
  if (counts === undefined) return [];
  // Only where its own document counts: another that says the number again does not list anew.
  if (figure.passage.communique !== node) return [];
  const found = countIn(node, counts);
  return [figure.passage, ...figure.alsoSaid]
    .filter(({ communique }) => communique === node)
    .map(({ words, url }) => ({ words, url, found: `le texte en nomme ${found}`, agrees: found === value }));
}

function weekdayChecks(node: NodeOf<'communiques'>): SelfCheck[] {
  return leavesOf(node.document).flatMap((leaf) =>
    weekdaysIn(leaf.text, node.date).map(({ words, weekday, day, start }) => {
      const sentence = leaf.sentences.find((one) => one.start <= start && one.end > start);
      const real = weekdayOf(day);
      return {
        words,
        url: sentenceUrl(node.id, sentence?.id ?? ''),
        found: `le ${formatDay(day)} est un ${real}`,
        agrees: real === weekday,
      };
    }),
  );
}

/** What a document tells as held, and dates after itself. */
function datelineChecks(node: NodeOf<'communiques'>): SelfCheck[] {
  return node.events.flatMap(({ status, period, date, dateWords: words }) =>
    status === 'tenu' && date.communique === node && periodBounds(period).first > node.date
      ? [{ words, url: date.url, found: `le document est daté du ${formatDay(node.date)}`, agrees: false }]
      : [],
  );
}

/** Every check of a document against itself: counts first, then weekdays, then what it dates after itself. */
export const selfChecks = (node: NodeOf<'communiques'>): SelfCheck[] => [
  ...node.figures.flatMap((figure) => countChecks(node, figure)),
  ...weekdayChecks(node),
  ...datelineChecks(node),
];
