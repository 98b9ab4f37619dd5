/** What each dossier holds, once everything else is linked and in order. */
import type { NodeOf } from '#kinds/registry.ts';
import type { Draft } from './builder.ts';
import type { NodesByKind } from './graph.ts';
import type { Series } from './model.ts';

/** Gives each dossier its documents (oldest first), threads, subjects, figures, missing documents and series, in the graph's order. */
export function fillDossiers(nodes: NodesByKind, series: readonly Series[]): void {
  for (const dossier of nodes.dossiers as Draft<NodeOf<'dossiers'>>[]) {
    const isOf = ({ dossiers }: { dossiers: readonly NodeOf<'dossiers'>[] }) =>
      dossiers.some((one) => one === dossier);
    dossier.communiques = nodes.communiques.filter(isOf).reverse();
    dossier.commitments = nodes.commitments.filter((node) => node.dossier === dossier);
    dossier.themes = nodes.themes.filter(isOf);
    dossier.figures = nodes.figures.filter(({ passage }) => isOf(passage.communique));
    dossier.missing = nodes.missing.filter(isOf);
    dossier.series = series.filter((one) => one.dossier === dossier);
  }
}
