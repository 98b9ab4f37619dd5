/** An organisation as the search knows it: who speaks for it, what it takes part in, where it was, what it pays. */
import { SECTIONS } from '#kinds/sections.ts';
import type { OrganisationNode } from './node.ts';
import { saidIn } from '#search/records/parts.ts';
import { passagesIn, proven, values } from '#search/records/proven.ts';
import type { SearchRecord } from '#search/records/record.ts';

export function organisationRecord(node: OrganisationNode): SearchRecord {
  const { offices, parties, attendance, pays, named } = node;
  return proven(
    SECTIONS.organisations.path,
    node,
    passagesIn([...offices, ...parties, ...attendance, ...pays, ...named]),
    {
      facets: (only) => ({
        organisme: values([node]),
        personne: values(saidIn(offices, only).map(({ person }) => person)),
      }),
      names: node.data.aliases,
    },
  );
}
