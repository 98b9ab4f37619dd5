/** A communiqué, before anything speaks of it. */
import type { Entry } from '#entries/entry.ts';
import { textsOf } from '#entries/texts.ts';
import type { Builder, Draft } from '#graph/builder.ts';
import type { CommuniqueNode, OrganisationNode } from '#graph/nodes.ts';

export function addCommunique(build: Builder, entry: Entry<'communiques'>): void {
  const { data, document } = entry;
  if (document === undefined) throw new Error(`communiqué without a document: ${entry.id}`);
  const issuer = build.get('organisations', data.issuer.organisation);
  const node = {
    ...build.base('communiques', entry, data.title),
    data,
    date: data.date,
    year: data.date.slice(0, 4),
    document,
    plain: textsOf(entry.texts, 'plain'),
    issuer: issuer as OrganisationNode,
    notes: [],
    mentions: [],
    unmentioned: { count: 0, latest: [] },
    offices: [],
    commitments: [],
    figures: [],
    themes: [],
    namedThemes: [],
    workshops: [],
    events: [],
    people: [],
    organisations: [],
    vocabulary: [],
    numbers: build.numbersOf(entry),
    novelty: [],
    threads: [],
    selfChecks: [],
    previous: undefined,
    next: undefined,
    transcription: build.transcriptionOf(entry.id),
  } as unknown as Draft<CommuniqueNode>;
  const self = node as CommuniqueNode;
  issuer.issued.push(self);
  for (const { organisation } of data.letterhead)
    build.get('organisations', organisation).letterheads.push(self);
  build.add('communiques', entry.id, node);
}
