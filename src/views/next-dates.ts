/** What is ahead of the day at which the site stands: events and promised dates; and when nothing is, the latest that was. */
import type { DeadlineNode } from '#graph/time/deadlines.ts';
import type { Graph } from '#graph/graph.ts';
import type { EventNode } from '#kinds/events/node.ts';
import { periodBounds } from '#text/period/period.ts';
import { beside } from '#text/beside.ts';

export interface NextDates {
  /** Announced events of which the last day is not past, the nearest first. */
  events: readonly EventNode[];
  /** Promised dates that are not past, the nearest first. */
  deadlines: readonly DeadlineNode[];
  /** Of the announced events that are past, the latest. */
  lastAnnounced: EventNode | undefined;
}

const lastDay = ({ period }: EventNode): string => periodBounds(period).last;

/** Is it announced for days that are past, at the day `asOf`? */
export const isOverdue = (event: EventNode, asOf: string): boolean =>
  event.status === 'promis' && lastDay(event) < asOf;

/** Has a later document than the one that announced it spoken of it? */
export const isSpokenOfSince = ({ communiques, date }: EventNode): boolean =>
  communiques.some((one) => one.date > date.communique.date);

/** Pure. */
export const nextDatesOf = beside(({ events, deadlines, site: { asOf } }: Graph): NextDates => {
  const announced = events
    .filter(({ status }) => status === 'promis')
    .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0));
  return {
    events: announced.filter((event) => !isOverdue(event, asOf)),
    deadlines: deadlines.filter(({ state }) => state === 'à venir'),
    lastAnnounced: announced.filter((event) => isOverdue(event, asOf)).at(-1),
  };
});
