/** A dossier: the documents that follow one subject, and what they say of it. */
import type { NodeMaker } from '#graph/builder.ts';
import type { PagedEntryNode, Series } from '#graph/model.ts';
import { compare } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';

export interface DossierNode extends PagedEntryNode<'dossiers'> {
  description: string;
  order: number;
  /** Its documents, oldest first. */
  communiques: readonly NodeOf<'communiques'>[];
  /** The threads that live in it, in the order of their first words. */
  commitments: readonly NodeOf<'commitments'>[];
  /** The subjects that its documents name, in the order of their words. */
  themes: readonly NodeOf<'themes'>[];
  /** What its documents count, in the order of the graph. */
  figures: readonly NodeOf<'figures'>[];
  /** Documents known to exist that would belong to it. */
  missing: readonly NodeOf<'missing'>[];
  /** Its numbered series. */
  series: readonly Series[];
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    dossiers: DossierNode;
  }
}

export const dossiers: NodeMaker<'dossiers'> = {
  add: (build, entry) => ({
    ...build.base('dossiers', entry, entry.data.title),
    description: entry.data.description,
    order: entry.data.order,
    communiques: [],
    commitments: [],
    themes: [],
    figures: [],
    missing: [],
    series: [],
  }),

  compare: (a, b) => a.order - b.order || compare(a.id, b.id),
};
