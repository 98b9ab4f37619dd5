/** People, with the offices that documents give them. */
import type { Draft, NodeMaker } from '#graph/builder.ts';
import type { Attendance, Office, PagedEntryNode } from '#graph/model.ts';
import { compareFrench, comparePassages, documentsInOrder } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';

export interface PersonNode extends PagedEntryNode<'people'> {
  familyName: string;
  offices: readonly Office[];
  attendance: readonly Attendance[];
  communiques: readonly NodeOf<'communiques'>[];
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    people: PersonNode;
  }
}

export const people: NodeMaker<'people'> = {
  add(build, entry) {
    const { name, familyName, offices } = entry.data;
    const node: Draft<PersonNode> = {
      ...build.base('people', entry, name),
      familyName,
      offices: [],
      attendance: [],
      communiques: [],
    };
    offices.forEach((office, index) => {
      const organisation =
        office.organisation === undefined ? undefined : build.get('organisations', office.organisation);
      const passage = build.passage(entry, `offices.${index}.quote`, office.communique);
      build.proves(node, passage, 'fonction');
      const held: Office = { person: node, title: office.title, organisation, passage };
      node.offices.push(held);
      organisation?.offices.push(held);
    });
    return node;
  },

  finish(_build, nodes) {
    for (const node of nodes) {
      node.offices.sort((a, b) => comparePassages(a.passage, b.passage));
      node.communiques = documentsInOrder(
        [...node.offices, ...node.attendance].map(({ passage }) => passage.communique),
      );
    }
  },

  compare: (a, b) => compareFrench(a.familyName, b.familyName) || compareFrench(a.title, b.title),
};
