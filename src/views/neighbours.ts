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

/** The nearest of some documents that is still published: the page of one that was withdrawn leads to no other such page. */
const nearest = (documents: readonly CommuniqueNode[]) =>
  documents.find(({ withdrawn }) => withdrawn === undefined);

/** Every document that `step` leads to, one after the other. */
function following(
  communique: CommuniqueNode,
  step: (node: CommuniqueNode) => CommuniqueNode | undefined,
): CommuniqueNode | undefined {
  let node = step(communique);
  while (node?.withdrawn !== undefined) node = step(node);
  return node;
}

/** The documents before and after this one, among those that follow the same subject. */
export function neighboursOf(communique: CommuniqueNode): Neighbours {
  const [dossier] = communique.dossiers;
  if (dossier === undefined)
    return {
      dossier,
      previous: following(communique, ({ previous }) => previous),
      next: following(communique, ({ next }) => next),
    };
  const { communiques } = dossier;
  const rank = communiques.indexOf(communique);
  return {
    dossier,
    previous: nearest(communiques.slice(0, rank).reverse()),
    next: nearest(communiques.slice(rank + 1)),
  };
}

/** The ranks that it tells of: of the events that were held and of which it gives the day. */
export const ranksToldBy = (communique: CommuniqueNode): Rank[] =>
  communique.events.flatMap(({ rank, status, date }) =>
    rank !== undefined && status === 'tenu' && date.communique === communique ? [rank] : [],
  );
