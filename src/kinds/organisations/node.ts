/** An organisation: nothing but what others say of it. */
import type { NodeMaker } from '#graph/builder.ts';
import type { Attendance, Office, PagedEntryNode, Party } from '#graph/model.ts';
import type { Naming } from '#graph/names/naming-model.ts';
import { compareFrench, comparePassages, documentsInOrder } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';

export interface OrganisationNode extends PagedEntryNode<'organisations'> {
  issued: readonly NodeOf<'communiques'>[];
  offices: readonly Office[];
  parties: readonly Party[];
  attendance: readonly Attendance[];
  pays: readonly NodeOf<'figures'>[];
  letterheads: readonly NodeOf<'communiques'>[];
  /** Documents whose contact block prints it. */
  contacts: readonly NodeOf<'communiques'>[];
  /** What names it, and gives it no role. */
  named: readonly Naming[];
  /** Every document whose words name it in some record, oldest first. */
  communiques: readonly NodeOf<'communiques'>[];
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    organisations: OrganisationNode;
  }
}

export const organisations: NodeMaker<'organisations'> = {
  add: (build, entry) => ({
    ...build.base('organisations', entry, entry.data.name),
    issued: [],
    offices: [],
    parties: [],
    attendance: [],
    pays: [],
    letterheads: [],
    contacts: [],
    named: [],
    communiques: [],
  }),

  finish(build, nodes) {
    for (const node of nodes) {
      node.offices.sort((a, b) => comparePassages(a.passage, b.passage));
      node.communiques = documentsInOrder([
        ...node.issued,
        ...node.letterheads,
        ...node.contacts,
        ...[...node.offices, ...node.parties, ...node.attendance, ...node.pays, ...node.named].map(
          ({ passage }) => passage.communique,
        ),
      ]);
      for (const { id } of node.communiques) build.get('communiques', id).organisations.push(node);
    }
    for (const communique of build.drafts('communiques'))
      communique.organisations.sort((a, b) => compareFrench(a.title, b.title));
  },

  compare: (a, b) => compareFrench(a.title, b.title),
};
