/** A person as the search knows them: where documents give their offices, and where they were. */
import { SECTIONS } from '#kinds/sections.ts';
import type { PersonNode } from './node.ts';
import { saidIn } from '#search/records/parts.ts';
import { organisationsIn, passagesIn, proven, values } from '#search/records/proven.ts';
import type { SearchRecord } from '#search/records/record.ts';

export const personRecord = (node: PersonNode): SearchRecord =>
  proven(SECTIONS.people.path, node, passagesIn([...node.offices, ...node.attendance]), {
    facets: (only) => ({ personne: values([node]), organisme: organisationsIn(saidIn(node.offices, only)) }),
    names: node.data.aliases,
    offices: node.offices.map(({ title }) => title),
  });
