/** Documents that say they correct older ones: a tie that both of them show. */
import type { NodeMaker } from '#graph/builder.ts';
import type { Passage } from '#graph/model.ts';
import type { NodeOf } from '#kinds/registry.ts';

/** The other document, and the words of the newer one that say so. */
export interface Erratum {
  document: NodeOf<'communiques'>;
  passage: Passage;
}

/** Ties a document to those that it corrects. */
export const linkErrata: NonNullable<NodeMaker<'communiques'>['link']> = (build, entry, node) => {
  const { id, data } = entry;
  data.corrects.forEach(({ document }, index) => {
    const passage = build.passage(entry, `corrects.${index}.quote`, id);
    node.corrects.push({ document: build.node('communiques', document), passage });
    build.get('communiques', document).correctedBy.push({ document: build.node('communiques', id), passage });
  });
};
