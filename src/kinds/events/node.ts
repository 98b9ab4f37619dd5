/** Events, with their date and who took part. */
import type { Draft, NodeMaker } from '#graph/builder.ts';
import { backlink } from '#graph/links.ts';
import type { Attendance, Link, PagedEntryNode, Passage, Rank } from '#graph/model.ts';
import type { Group } from '#graph/names/naming-model.ts';
import { naming } from '#graph/names/naming.ts';
import { compare, documentsInOrder } from '#graph/passages.ts';
import type { DataOf, NodeOf } from '#kinds/registry.ts';
import { wordOf, type ListedWord } from '#schemas/lists.ts';
import { comparePeriods, periodBounds } from '#text/period/period.ts';

export interface EventNode extends PagedEntryNode<'events'> {
  eventKind: ListedWord;
  status: DataOf<'events'>['status'];
  period: string;
  date: Passage;
  dateWords: string;
  attendance: readonly Attendance[];
  /** Those whom it says to be there by what they are. */
  groups: readonly Group[];
  passages: readonly Passage[];
  themes: readonly Link<NodeOf<'themes'>>[];
  territories: readonly Link<NodeOf<'territories'>>[];
  commitments: readonly Link<NodeOf<'commitments'>>[];
  figures: readonly Link<NodeOf<'figures'>>[];
  missing: readonly NodeOf<'missing'>[];
  communiques: readonly NodeOf<'communiques'>[];
  rank: Rank | undefined;
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    events: EventNode;
  }
}

/** An office is what a document says on its own day: no document says that it was held on another. */
function isWithin(day: string, period: string): boolean {
  const { first, last } = periodBounds(period);
  return first <= day && day <= last;
}

/** The day on which a document gives an office, when it is not a day of the event. */
function officeDayOf(office: Attendance['office'], { communique }: Passage, period: string) {
  return office === undefined || isWithin(communique.date, period) ? undefined : communique.date;
}

export const events: NodeMaker<'events'> = {
  add(build, entry) {
    const { title, kind, status, date, attendance, groups, passages, themes, territories } = entry.data;
    const node: Draft<EventNode> = {
      ...build.base('events', entry, title),
      eventKind: wordOf(build.content.site.lists, 'eventKinds', kind),
      status,
      period: date.period,
      date: build.passage(entry, 'date.quote', date.communique),
      dateWords: date.words,
      attendance: [],
      groups: [],
      passages: [],
      themes: build.links(entry, 'themes', 'themes', themes),
      territories: build.links(entry, 'territories', 'territories', territories),
      commitments: [],
      figures: [],
      missing: [],
      communiques: [],
      rank: undefined,
    };
    build.proves(node, node.date, 'date de l’événement');
    attendance.forEach((data, index) => {
      const passage = build.passage(entry, `attendance.${index}.quote`, data.communique);
      build.proves(node, passage, 'présence');
      const person = 'person' in data ? build.get('people', data.person) : undefined;
      const actor =
        'person' in data ? build.get('people', data.person) : build.get('organisations', data.organisation);
      const office = person?.offices.find((held) => held.passage.communique.id === data.communique);
      const officeDay = officeDayOf(office, passage, date.period);
      const { name: role, like = role } = wordOf(build.content.site.lists, 'attendanceRoles', data.role);
      const presence: Attendance = { event: node, actor, role, like, passage, office, officeDay };
      node.attendance.push(presence);
      actor.attendance.push(presence);
    });
    groups.forEach(({ names, organisation, communique }, index) => {
      const passage = build.passage(entry, `groups.${index}.quote`, communique);
      build.proves(node, passage, 'présence');
      const whose = organisation === undefined ? undefined : naming(build, node, organisation, passage);
      node.groups.push({ names, organisation: whose?.organisation, passage });
    });
    passages.forEach(({ communique }, index) => {
      const passage = build.passage(entry, `passages.${index}.quote`, communique);
      node.passages.push(build.proves(node, passage, 'événement'));
    });
    for (const link of node.themes) build.get('themes', link.node.id).events.push(backlink(link, node));
    for (const link of node.territories)
      build.get('territories', link.node.id).events.push(backlink(link, node));
    return node;
  },

  finish(_build, nodes) {
    for (const node of nodes) {
      const held = [...node.attendance, ...node.groups];
      const said = [node.date, ...node.passages, ...held.map(({ passage }) => passage)];
      node.communiques = documentsInOrder(said.map(({ communique }) => communique));
    }
  },

  compare: (a, b) => comparePeriods(b.period, a.period) || compare(a.id, b.id),
};
