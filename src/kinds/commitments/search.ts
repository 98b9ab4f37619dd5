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
import type { Facets, RecordPart, SearchRecord } from '#search/records/record.ts';
import { stateAfter } from '#views/state.ts';

/** Under which choices it is kept, by the links to themes and the mentions that hold. */
const facets = (
  node: CommitmentNode,
  themes: CommitmentNode['themes'],
  mentions: CommitmentNode['mentions'],
): Facets => ({
  ...(node.dossier && { dossier: values([node.dossier]) }),
  ...placed(linked(themes)),
  territoire: values(node.territories.map((link) => link.node)),
  organisme: organisationsIn(node.parties),
  niveau: levels(mentions.map(({ level }) => level)),
});

/** A link to a theme that holds in one document is kept with what that document alone says. */
const partIn = (node: CommitmentNode, only: CommitmentNode['communiques'][number]): RecordPart => ({
  days: [only.date],
  facets: {
    dossier: values(only.dossiers),
    ...facets(
      node,
      node.themes.filter((link) => link.only === undefined || link.only.id === only.id),
      node.mentions.filter(({ passage }) => passage.communique.id === only.id),
    ),
  },
});

export const commitmentRecord = (node: CommitmentNode): SearchRecord => {
  // The only document that speaks of it is no limit.
  const isLimited = ({ only }: CommitmentNode['themes'][number]) =>
    only !== undefined && node.communiques.some(({ id }) => id !== only.id);
  const limits = new Set(node.themes.filter(isLimited).flatMap(({ only }) => only ?? []));
  return {
    ...proven(SECTIONS.commitments.path, node, passagesIn(node.mentions), {
      facets: facets(
        node,
        node.themes.filter((link) => !isLimited(link)),
        node.mentions,
      ),
      editors: node.mentions.map(({ summary }) => summary),
    }),
    state: stateAfter(node),
    ...(limits.size > 0 && { parts: [...limits].map((only) => partIn(node, only)) }),
  };
};
