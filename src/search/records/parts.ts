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

/** One part for all documents that say the same; none where each says what all say. */
export function partsOf(documents: readonly CommuniqueNode[], facetsIn: FacetsIn): RecordPart[] {
  const parts = new Map<string, { days: string[]; facets: Facets }>();
  for (const document of documents) {
    const facets = facetsIn(document);
    const key = JSON.stringify(Object.entries(facets).filter(([, values]) => values.length > 0));
    const known = parts.get(key) ?? { days: [], facets };
    known.days.push(document.date);
    parts.set(key, known);
  }
  return parts.size < 2
    ? []
    : [...parts.values()].map(({ days, facets }) => ({ days: [...new Set(days)].sort().reverse(), facets }));
}
