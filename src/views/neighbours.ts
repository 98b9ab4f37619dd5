/** What stands beside a document: those before and after it in its dossier, and the series of which it tells a rank. */
import type { Rank } from '#graph/model.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { DossierNode } from '#kinds/dossiers/node.ts';

export interface Neighbours {
  /** Its dossier, the one that it names first; none where the site has nothing to tell apart. */
  dossier: DossierNode | undefined;
  previous: CommuniqueNode | undefined;
  next: CommuniqueNode | undefined;
}

/** The documents before and after this one, among those that follow the same subject. */
export function neighboursOf(communique: CommuniqueNode): Neighbours {
  const [dossier] = communique.dossiers;
  if (dossier === undefined) return { dossier, previous: communique.previous, next: communique.next };
  const rank = dossier.communiques.indexOf(communique);
  return { dossier, previous: dossier.communiques[rank - 1], next: dossier.communiques[rank + 1] };
}

/** The ranks that it tells of: of the events that were held and of which it gives the day. */
export const ranksToldBy = (communique: CommuniqueNode): Rank[] =>
  communique.events.flatMap(({ rank, status, date }) =>
    rank !== undefined && status === 'tenu' && date.communique === communique ? [rank] : [],
  );
