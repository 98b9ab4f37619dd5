/** The chronology of a press kit: what happened, was published and was promised around an event. */
import type { DeadlineNode } from '#graph/time/deadlines.ts';
import { compare } from '#graph/passages.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { EventNode } from '#kinds/events/node.ts';
import type { Interval } from '#text/period/deadlines.ts';
import { periodBounds } from '#text/period/period.ts';

/** Something dated around an event. `at` is the day that orders it: the first of what happens, the last of what is due. */
export type KitDate = { at: string } & (
  | { what: 'événement'; event: EventNode }
  | { what: 'communiqué'; communique: CommuniqueNode }
  | { what: 'échéance'; deadline: DeadlineNode; interval: Interval }
);

/** The documents of a kit: those that report on the event, and all that it holds. */
interface KitDocuments {
  reports: readonly CommuniqueNode[];
  documents: readonly CommuniqueNode[];
}

const dated = (event: EventNode): KitDate => ({
  what: 'événement',
  event,
  at: periodBounds(event.period).first,
});

/** `around`: the events of before and after; `promised`: the deadlines by document. */
export function chronologyOf(
  event: EventNode,
  { reports, documents }: KitDocuments,
  around: readonly EventNode[],
  promised: ReadonlyMap<CommuniqueNode, readonly DeadlineNode[]>,
): KitDate[] {
  const announced = reports.flatMap((report) =>
    report.events.filter(({ status, date }) => status === 'promis' && date.communique === report),
  );
  const deadlines = reports
    .flatMap((report) => promised.get(report) ?? [])
    .flatMap((deadline): KitDate[] => {
      const { interval, timesAYear } = deadline;
      return interval === undefined || timesAYear !== undefined
        ? []
        : [{ what: 'échéance', deadline, interval, at: interval.last }];
    });
  const published = documents.map((communique): KitDate => ({
    what: 'communiqué',
    communique,
    at: communique.date,
  }));
  const events = [...new Set([...around, event, ...announced])].map(dated);
  return [...events, ...published, ...deadlines].sort((a, b) => compare(a.at, b.at));
}

/** The events, the first to happen first. */
export const inOrderOfTime = (events: readonly EventNode[]): EventNode[] =>
  [...events].sort((a, b) => compare(dated(a).at, dated(b).at) || compare(a.id, b.id));
