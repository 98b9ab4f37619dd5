/** An event as the search knows it: what documents say of it, and its whole day. */
import { SECTIONS } from '#kinds/sections.ts';
import type { EventNode } from './node.ts';
import { formatPeriod } from '#text/period/period.ts';
import { linksIn, provingIn, saidIn } from '#search/records/parts.ts';
import { facetsOf, linked, passagesIn, placed, proven, values } from '#search/records/proven.ts';
import type { SearchedSentence, SearchRecord } from '#search/records/record.ts';
import { stateAfter } from '#views/state.ts';

export function eventRecord(node: EventNode): SearchRecord {
  const passages = [node.date, ...node.passages, ...passagesIn([...node.attendance, ...node.groups])];
  const record = proven(SECTIONS.events.path, node, passages, {
    facets: (only) => ({
      ...facetsOf(saidIn(node.attendance, only).map(({ actor }) => actor)),
      ...placed(linked(linksIn(node.themes, only))),
      territoire: values(linked(linksIn(node.territories, only))),
    }),
    also: [...provingIn(node.themes), ...provingIn(node.territories)],
  });
  // Documents say « ce vendredi 10 juillet »: the whole day is ours.
  const when: SearchedSentence = { text: formatPeriod(node.period), voice: 'editors' };
  return { ...record, state: stateAfter(node), sentences: [...record.sentences, when] };
}
