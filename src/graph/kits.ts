/** What a journalist takes away from an event: gathered from the documents that speak of it, and from its place among the others. */
import { addDays } from '../text/days.ts';
import type { Interval } from '../text/deadlines.ts';
import { periodBounds } from '../text/periods.ts';
import type { DeadlineNode } from './deadlines.ts';
import type { CommuniqueNode, EventNode, FigureNode, Mention, Passage } from './nodes.ts';
import { compare, comparePassages } from './passages.ts';

/** A document of the week that follows an event, and that speaks of it, reports on it. */
const DAYS_TO_REPORT = 7;
/** How many events before and after are worth a line. */
const NEIGHBOURS = 3;

/** Something dated around an event. */
export type KitDate = Interval & {
  /** The whole period, as vague as the documents are; a deadline has only its interval. */
  period: string | undefined;
} & (
    | { what: 'événement'; event: EventNode }
    | { what: 'communiqué'; communique: CommuniqueNode }
    | { what: 'échéance'; deadline: DeadlineNode }
  );

export interface EventKit {
  /** Documents that speak of it on its day or in the week that follows, oldest first. */
  reports: readonly CommuniqueNode[];
  /** Those tied to it, then the others that its reports give; in reading order. */
  figures: readonly FigureNode[];
  /** What is said of the event itself, in reading order: no words twice. */
  passages: readonly Passage[];
  /** What its reports, and the other documents that speak of it, say of commitments; in reading order. */
  mentions: readonly Mention[];
  /** Documents about it that print a contact, newest first. */
  contacts: readonly CommuniqueNode[];
  /** Events before and after, documents about it, dates that its reports promise: in order of time. */
  chronology: readonly KitDate[];
}

/** Does an event tell more than its date? If not, its page says all, and a kit would say it again. */
const tellsMore = ({ attendance, passages, commitments, figures, missing }: EventNode): boolean =>
  [attendance, passages, commitments, figures, missing].some((list) => list.length > 0);

const reportsOf = ({ communiques, period }: EventNode): CommuniqueNode[] => {
  const { first, last } = periodBounds(period);
  return communiques.filter(({ date }) => date >= first && date <= addDays(last, DAYS_TO_REPORT));
};

/** Words that stand within others at the same place are said by them. */
function eachOnce(passages: readonly Passage[]): Passage[] {
  const sorted = [...passages].sort(comparePassages);
  const isWithin = (a: Passage, b: Passage) =>
    a.communique === b.communique && a.leaf === b.leaf && b.start <= a.start && a.end <= b.end;
  return sorted.filter(
    (one, index) =>
      !sorted.some(
        (other, place) => place !== index && isWithin(one, other) && (!isWithin(other, one) || place < index),
      ),
  );
}

function mentionsOf({ communiques, commitments }: EventNode, reports: readonly CommuniqueNode[]): Mention[] {
  const tied = commitments.flatMap(({ node }) =>
    node.mentions.filter(({ passage }) => communiques.includes(passage.communique)),
  );
  const reported = reports.flatMap(({ mentions }) => mentions);
  return [...new Set([...reported, ...tied])].sort((a, b) => comparePassages(a.passage, b.passage));
}

function figuresOf({ figures }: EventNode, reports: readonly CommuniqueNode[]): FigureNode[] {
  const inOrder = (list: readonly FigureNode[]) =>
    [...list].sort((a, b) => comparePassages(a.passage, b.passage));
  return [
    ...new Set([
      ...inOrder(figures.map(({ node }) => node)),
      ...reports.flatMap((report) => inOrder(report.figures)),
    ]),
  ];
}

const dated = (event: EventNode): KitDate => ({
  what: 'événement',
  event,
  period: event.period,
  ...periodBounds(event.period),
});

/** What is promised for a year is after all that happens in it; what happens in a semester, at its beginning. */
const placeOf = ({ what, first, last }: KitDate) => (what === 'échéance' ? last : first);

/** `around`: the events of before and after; `promised`: the deadlines by document. */
function chronologyOf(
  event: EventNode,
  reports: readonly CommuniqueNode[],
  around: readonly EventNode[],
  promised: ReadonlyMap<CommuniqueNode, readonly DeadlineNode[]>,
): KitDate[] {
  const announced = reports.flatMap((report) =>
    report.events.filter(({ status, date }) => status === 'promis' && date.communique === report),
  );
  const deadlines = reports
    .flatMap((report) => promised.get(report) ?? [])
    .flatMap((deadline): KitDate[] =>
      deadline.interval === undefined || deadline.timesAYear !== undefined
        ? []
        : [{ what: 'échéance', deadline, period: undefined, ...deadline.interval }],
    );
  const documents = event.communiques.map((communique): KitDate => {
    const { date } = communique;
    return { what: 'communiqué', communique, period: date, first: date, last: date };
  });
  const events = [...new Set([...around, event, ...announced])].map(dated);
  return [...events, ...documents, ...deadlines].sort((a, b) => compare(placeOf(a), placeOf(b)));
}

/** Gives its kit to each event that has something to tell, and gives back those events in the same order. */
export function finishKits(events: readonly EventNode[], deadlines: readonly DeadlineNode[]): EventNode[] {
  const inTime = [...events].sort((a, b) => compare(dated(a).first, dated(b).first) || compare(a.id, b.id));
  const promised = Map.groupBy(deadlines, ({ passage }) => passage.communique);
  inTime.forEach((event, rank) => {
    if (!tellsMore(event)) return;
    const reports = reportsOf(event);
    const around = inTime.slice(Math.max(0, rank - NEIGHBOURS), rank + NEIGHBOURS + 1);
    (event as { kit: EventKit | undefined }).kit = {
      reports,
      figures: figuresOf(event, reports),
      passages: eachOnce([event.date, ...event.passages]),
      mentions: mentionsOf(event, reports),
      contacts: event.communiques.filter(({ data }) => data.contact !== undefined).reverse(),
      chronology: chronologyOf(event, reports, around, promised),
    };
  });
  return events.filter(({ kit }) => kit !== undefined);
}
