/** Does a document agree with itself? Announced counts against its lists, weekdays against dates. The source is never corrected. */
import { leavesOf } from '#document/model.ts';
import { sentenceUrl } from '#site/urls.ts';
import { formatDay, weekdayOf } from '#text/day/day.ts';
import { periodBounds } from '#text/period/period.ts';
import { weekdaysIn } from '#text/period/weekdays.ts';
import type { NodeOf } from '#kinds/registry.ts';
import type { Counters, IsCounted } from './numbers/counters.ts';

/** What a document says of itself, and what it holds. */
export interface SelfCheck {
  /** In the document's words. */
  words: string;
  url: string;
  /** What is found there, in French. */
  found: string;
  agrees: boolean;
}

/** How many of the records of which a document speaks are of those that it counts. */
function countIn(node: NodeOf<'communiques'>, isCounted: IsCounted): number {
  const named = node.notes.flatMap(({ proofs }) => proofs.map(({ record }) => record));
  return [...new Set(named)].filter((record) => isCounted(record, node)).length;
}

function countChecks(
  node: NodeOf<'communiques'>,
  figure: NodeOf<'figures'>,
  counters: Counters,
): SelfCheck[] {
  const { counts, value } = figure.data;
  const isCounted = counts === undefined ? undefined : counters.get(counts);
  if (isCounted === undefined) return [];
  // Only where its own document counts: another that says the number again does not list anew.
  if (figure.passage.communique !== node) return [];
  const found = countIn(node, isCounted);
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
export const selfChecks = (node: NodeOf<'communiques'>, counters: Counters): SelfCheck[] => [
  ...node.figures.flatMap((figure) => countChecks(node, figure, counters)),
  ...weekdayChecks(node),
  ...datelineChecks(node),
];
