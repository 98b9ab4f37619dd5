/** An event as the search knows it: what documents say of it, and its whole day. */
import { SECTIONS } from '#kinds/sections.ts';
import type { EventNode } from './node.ts';
import { formatPeriod } from '#text/period/period.ts';
import { facetsOf, linked, passagesIn, placed, proven, values } from '#search/records/proven.ts';
import type { SearchedSentence, SearchRecord } from '#search/records/record.ts';
import { stateAfter } from '#views/state.ts';

export function eventRecord(node: EventNode): SearchRecord {
  const passages = [node.date, ...node.passages, ...passagesIn([...node.attendance, ...node.groups])];
  const record = proven(SECTIONS.events.path, node, passages, {
    facets: {
      ...facetsOf(node.attendance.map(({ actor }) => actor)),
      ...placed(linked(node.themes)),
      territoire: values(node.territories.map((link) => link.node)),
    },
  });
  // Documents say « ce vendredi 10 juillet »: the whole day is ours.
  const when: SearchedSentence = { text: formatPeriod(node.period), voice: 'editors' };
  return { ...record, state: stateAfter(node), sentences: [...record.sentences, when] };
}
