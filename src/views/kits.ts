/** What a journalist takes away from an event: gathered from the documents that speak of it, and from its place among the others. */
import type { Graph } from '#graph/graph.ts';
import { chronologyOf, inOrderOfTime, type KitDate } from './kit-chronology.ts';
import { beside } from '#text/beside.ts';
import { addDays } from '#text/day/day.ts';
import { periodBounds } from '#text/period/period.ts';
import type { Mention, Passage } from '#graph/model.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { EventNode } from '#kinds/events/node.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { comparePassages } from '#graph/passages.ts';

/** A document of the week that follows an event, and that speaks of it, reports on it. */
const DAYS_TO_REPORT = 7;
/** How many events before and after are worth a line. */
const NEIGHBOURS = 3;
/** Documents go on speaking of a great event for years: how many of them, beside its reports, a kit holds. */
const OTHER_DOCUMENTS = 20;

export interface EventKit {
  /** Documents that speak of it on its day or in the week that follows, oldest first. */
  reports: readonly CommuniqueNode[];
  /** These and the newest others that speak of it, oldest first. */
  documents: readonly CommuniqueNode[];
  /** Those tied to it, then the others that its reports give; in reading order. */
  figures: readonly FigureNode[];
  /** What is said of the event itself, in reading order: no words twice. */
  passages: readonly Passage[];
  /** What its reports say of commitments, and its other documents of those tied to it; in reading order. */
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

function documentsOf({ communiques }: EventNode, reports: readonly CommuniqueNode[]): CommuniqueNode[] {
  const others = communiques.filter((one) => !reports.includes(one)).slice(-OTHER_DOCUMENTS);
  return communiques.filter((one) => reports.includes(one) || others.includes(one));
}

function mentionsOf(
  { commitments }: EventNode,
  { reports, documents }: Pick<EventKit, 'reports' | 'documents'>,
): Mention[] {
  const tied = commitments.flatMap(({ node }) =>
    node.mentions.filter(({ passage }) => documents.includes(passage.communique)),
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

/** The kit of each event that has something to tell; an event that tells nothing but its date has none. */
const kitByEvent = beside(({ events, deadlines }: Graph) => {
  const inTime = inOrderOfTime(events);
  const promised = Map.groupBy(deadlines, ({ passage }) => passage.communique);
  const kits = new Map<EventNode, EventKit>();
  inTime.forEach((event, rank) => {
    if (!tellsMore(event)) return;
    const reports = reportsOf(event);
    const documents = documentsOf(event, reports);
    const around = inTime.slice(Math.max(0, rank - NEIGHBOURS), rank + NEIGHBOURS + 1);
    kits.set(event, {
      reports,
      documents,
      figures: figuresOf(event, reports),
      passages: eachOnce([event.date, ...event.passages]),
      mentions: mentionsOf(event, { reports, documents }),
      contacts: documents.filter(({ data }) => data.contact !== undefined).reverse(),
      chronology: chronologyOf(event, { reports, documents }, around, promised),
    });
  });
  return kits;
});

/** What to take away from an event, if it tells more than its date. */
export const kitOf = (graph: Graph, event: EventNode): EventKit | undefined => kitByEvent(graph).get(event);

/** The events that have a kit, newest first, each with it. */
export const kitsOf = (graph: Graph): { event: EventNode; kit: EventKit }[] =>
  graph.events.flatMap((event) => {
    const kit = kitOf(graph, event);
    return kit === undefined ? [] : [{ event, kit }];
  });

/** Every kit that has a page: those of withdrawn events too. */
export const everyKit = (graph: Graph): { event: EventNode; kit: EventKit }[] => [
  ...kitsOf(graph),
  ...(graph.before === undefined ? [] : kitsOf(graph.before).filter(({ event }) => event.withdrawn)),
];

/** Documents that print a contact, newest first. */
export const contactsOf = ({ communiques }: Graph): CommuniqueNode[] =>
  communiques.filter(({ data }) => data.contact !== undefined);
