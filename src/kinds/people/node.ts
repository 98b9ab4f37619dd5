/** People, with the offices that documents give them. */
import type { Entry } from '#entries/entry.ts';
import type { Builder, Draft } from '#graph/builder.ts';
import type { Office, OrganisationNode, PersonNode } from '#graph/nodes.ts';

export function addPerson(build: Builder, entry: Entry<'people'>): void {
  const { name, familyName, offices } = entry.data;
  const node: Draft<PersonNode> = {
    ...build.base('people', entry, name),
    familyName,
    offices: [],
    attendance: [],
    communiques: [],
  };
  const self = node as PersonNode;
  offices.forEach((office, index) => {
    const organisation =
      office.organisation === undefined ? undefined : build.get('organisations', office.organisation);
    const passage = build.proves(
      self,
      build.passage(entry, `offices.${index}.quote`, office.communique),
      'fonction',
    );
    const held: Office = {
      person: self,
      title: office.title,
      organisation: organisation as OrganisationNode | undefined,
      passage,
    };
    node.offices.push(held);
    organisation?.offices.push(held);
  });
  build.add('people', entry.id, node);
}
