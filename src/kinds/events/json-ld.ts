/** An event in schema.org's words: never more than the documents say. */
import type { Event } from 'schema-dts';
import { identity, nameOf, pointing, proven, quotation } from '#exports/json-ld/things.ts';
import type { Attendance } from '#graph/model.ts';
import { exactDays } from '#text/period/period.ts';
import type { EventNode } from './node.ts';

/** An event, with those whom a document says to be there. */
export function event(node: EventNode): Event {
  const actors = (like: Attendance['like']) =>
    node.attendance.filter((attendance) => attendance.like === like).map(({ actor }) => actor);
  const days = exactDays(node.period);
  return {
    '@type': 'Event',
    ...identity(node),
    // schema.org has no « second half of 2019 »: a day is given only when a document gives a day.
    ...(days && { startDate: days.first }),
    ...(days && days.last > days.first && { endDate: days.last }),
    ...pointing('organizer', actors('organise')),
    ...pointing('performer', actors('présente')),
    ...pointing('attendee', actors('assiste')),
    ...pointing('about', proven(node.themes)),
    ...(node.rank && { superEvent: { '@id': nameOf(node.rank.series) } }),
    subjectOf: [quotation(node.date), ...node.passages.map(quotation)],
  };
}
