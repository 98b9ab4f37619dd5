/** A commitment as the search knows it: the words of its mentions, and the editors' summaries. */
import { SECTIONS } from '#kinds/sections.ts';
import type { CommitmentNode } from './node.ts';
import {
  levels,
  linked,
  organisationsIn,
  passagesIn,
  placed,
  proven,
  values,
} from '#search/records/proven.ts';
import type { SearchRecord } from '#search/records/record.ts';
import { stateAfter } from '#views/state.ts';

export const commitmentRecord = (node: CommitmentNode): SearchRecord => ({
  ...proven(SECTIONS.commitments.path, node, passagesIn(node.mentions), {
    facets: {
      ...(node.dossier && { dossier: values([node.dossier]) }),
      ...placed(linked(node.themes)),
      territoire: values(node.territories.map((link) => link.node)),
      organisme: organisationsIn(node.parties),
      niveau: levels(node.mentions.map(({ level }) => level)),
    },
    editors: node.mentions.map(({ summary }) => summary),
  }),
  state: stateAfter(node),
});
