/** Events, with their date and who took part. */
import type { Entry } from '#entries/entry.ts';
import { periodBounds } from '#text/period/period.ts';
import { backlink, type Builder, type Draft } from '../builder.ts';
import type { Attendance, EventNode, OrganisationNode, PersonNode } from '../nodes.ts';

/** An office is what a document says on its own day: no document says that it was held on another. */
function isWithin(day: string, period: string): boolean {
  const { first, last } = periodBounds(period);
  return first <= day && day <= last;
}

export function addEvent(build: Builder, entry: Entry<'events'>): void {
  const { title, kind, status, date, attendance, passages, themes } = entry.data;
  const node: Draft<EventNode> = {
    ...build.base('events', entry, title),
    eventKind: kind,
    status,
    period: date.period,
    date: build.passage(entry, 'date.quote', date.communique),
    dateWords: date.words,
    attendance: [],
    passages: [],
    themes: [],
    commitments: [],
    figures: [],
    missing: [],
    communiques: [],
    rank: undefined,
    kit: undefined,
  };
  const self = node as EventNode;
  build.proves(self, node.date, 'date de l’événement');
  attendance.forEach((data, index) => {
    const passage = build.proves(
      self,
      build.passage(entry, `attendance.${index}.quote`, data.communique),
      'présence',
    );
    const actor =
      'person' in data ? build.get('people', data.person) : build.get('organisations', data.organisation);
    const office =
      'offices' in actor && actor.kind === 'people'
        ? actor.offices.find((held) => held.passage.communique.id === data.communique)
        : undefined;
    const presence: Attendance = {
      event: self,
      actor: actor as PersonNode | OrganisationNode,
      role: data.role,
      passage,
      office,
      officeDay:
        office === undefined || isWithin(passage.communique.date, date.period)
          ? undefined
          : passage.communique.date,
    };
    node.attendance.push(presence);
    (actor.attendance as Attendance[]).push(presence);
  });
  passages.forEach((data, index) => {
    node.passages.push(
      build.proves(self, build.passage(entry, `passages.${index}.quote`, data.communique), 'événement'),
    );
  });
  for (const link of build.links(entry, 'themes', 'themes', themes)) {
    node.themes.push(link);
    build.get('themes', link.node.id).events.push(backlink(link, self));
  }
  build.add('events', entry.id, node);
}
