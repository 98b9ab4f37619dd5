/** A commitment as the search knows it: the words of its mentions, and the editors' summaries. */
import { SECTIONS } from '#kinds/sections.ts';
import type { CommitmentNode } from './node.ts';
import { linksIn, provingIn, saidIn, type FacetsIn } from '#search/records/parts.ts';
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

/** Its thread is followed in one dossier, whatever others its documents are in. */
const facetsOf =
  (node: CommitmentNode): FacetsIn =>
  (only) => ({
    ...(node.dossier && {
      dossier: values(only === undefined || only.dossiers.includes(node.dossier) ? [node.dossier] : []),
    }),
    ...placed(linked(linksIn(node.themes, only))),
    territoire: values(linked(linksIn(node.territories, only))),
    organisme: organisationsIn(saidIn(node.parties, only)),
    niveau: levels(saidIn(node.mentions, only).map(({ level }) => level)),
  });

export const commitmentRecord = (node: CommitmentNode): SearchRecord => ({
  ...proven(SECTIONS.commitments.path, node, passagesIn(node.mentions), {
    facets: facetsOf(node),
    also: [...passagesIn(node.parties), ...provingIn(node.themes), ...provingIn(node.territories)],
    editors: node.mentions.map(({ summary: text, passage }) => ({ text, passage })),
  }),
  state: stateAfter(node),
});
