/**
 * What each document says of one thing, apart: a theme named in one document and a level read in another are no answer to
 * both choices together. An editors' link that no document makes holds in all of them, or in the one that it names.
 */
import type { Link, Passage } from '#graph/model.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { Facets, RecordPart } from './record.ts';

/** Under which choices a thing is kept, by what one document says of it; by what all say, without one. */
export type FacetsIn = (only: CommuniqueNode | undefined) => Facets;

/** Those that a document says, among what documents prove. */
export const saidIn = <T extends { passage: Passage }>(
  said: readonly T[],
  only: CommuniqueNode | undefined,
): T[] => said.filter(({ passage }) => only === undefined || passage.communique.id === only.id);

/** Those that a document makes, and those of the editors' that hold in it. */
export const linksIn = <N>(links: readonly Link<N>[], only: CommuniqueNode | undefined): Link<N>[] =>
  links.filter(
    (link) => only === undefined || (link.passage?.communique ?? link.only ?? only).id === only.id,
  );

/** The words that prove links. */
export const provingIn = (links: readonly Link<unknown>[]): Passage[] =>
  links.flatMap(({ passage }) => passage ?? []);

/** The parts of a record, newest first, and which of them holds what a document says, by its id. */
export interface Parts {
  parts: RecordPart[];
  rankOf: ReadonlyMap<string, number>;
}

/** One part for all documents of one day that say the same; none where there is one part alone. */
export function partsOf(documents: readonly CommuniqueNode[], facetsIn: FacetsIn): Parts {
  const parts: RecordPart[] = [];
  const ranks = new Map<string, number>();
  const rankOf = new Map<string, number>();
  for (const document of [...documents].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))) {
    const facets = facetsIn(document);
    const said = Object.entries(facets).filter(([, values]) => values.length > 0);
    const key = JSON.stringify([document.date, said]);
    const rank = ranks.get(key) ?? parts.push({ day: document.date, facets }) - 1;
    ranks.set(key, rank);
    rankOf.set(document.id, rank);
  }
  return parts.length < 2 ? { parts: [], rankOf: new Map() } : { parts, rankOf };
}
