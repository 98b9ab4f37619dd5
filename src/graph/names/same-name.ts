/** What tells apart two records of one name. */
import type { Document } from '#document/model.ts';
import { leavesOf } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { DataOf } from '#kinds/registry.ts';
import { matchingForm, smallForm } from '#text/matching.ts';
import { contentWords } from '#text/word/likeness.ts';
import { documentsOf } from '../documents.ts';

interface Link {
  id: string;
}

/** Two lists of territories, of which neither holds all of the other. */
function areElsewhere(some: readonly Link[], others: readonly Link[]): boolean {
  const [one, other] = [some, others].map((links) => new Set(links.map(({ id }) => id)));
  if (one === undefined || other === undefined || one.size === 0 || other.size === 0) return false;
  return !one.isSubsetOf(other) && !other.isSubsetOf(one);
}

/** What stands after a word of place. */
const OF_PLACE =
  /(?<!\p{L})(?:à|aux?|dans|sur|chez|rue|salle|place|devant|sous) (?<place>(?:l[ae]s? |l'|une? |des? )?[\p{L}'-]+(?: (?:de |du |des |d')?[\p{L}'-]+)?)/gu;

/** « à la halle », « au relais »: of each, a document says on its own what it does not say of the other. */
function areSaidApart(
  one: DataOf<'events'>,
  other: DataOf<'events'>,
  document: Document | undefined,
): boolean {
  if (document === undefined || one.date.communique !== other.date.communique) return false;
  const [first, second] = [one, other].map(({ date }) => placesOf(document, date.quote)[0]);
  if (first === undefined || second === undefined) return false;
  if (first.leaf === second.leaf && first.start < second.end && second.start < first.end) return false;
  const idle = new Set([
    ...contentWords(one.title),
    ...contentWords(one.date.words),
    ...contentWords(other.date.words),
  ]);
  // Any other word may tell the same thing again: « annoncé », « gratuit »; one event is not in two places.
  const [said, told] = [one, other].map(({ date }) =>
    [...matchingForm(date.quote).toLowerCase().matchAll(OF_PLACE)]
      .flatMap(({ groups }) => contentWords(groups?.['place'] ?? ''))
      .filter((word) => !idle.has(word) && !/^\d/u.test(word)),
  );
  const has = (own: readonly string[] = [], others: readonly string[] = []) =>
    own.some((word) => !others.includes(word));
  return has(said, told) && has(told, said);
}

/** Are two territories of one name two things by what their records say? */
export const areTerritoriesApart = (one: Entry<'territories'>, other: Entry<'territories'>): boolean =>
  areElsewhere(one.data.within, other.data.within);

/** The same of two events of one name and one period. */
export const areEventsApart = (content: Content, one: Entry<'events'>, other: Entry<'events'>): boolean =>
  areElsewhere(one.data.territories, other.data.territories) ||
  areSaidApart(one.data, other.data, documentsOf(content).get(one.data.date.communique));

/** Where the words that prove an office name their person: two records that one name stands for are of one person. */
export function namedAt(content: Content, name: string, communique: string, quote: string): string {
  const document = documentsOf(content).get(communique);
  const place = document && placesOf(document, quote)[0];
  const text = place && leavesOf(document)[place.leaf]?.text;
  if (place === undefined || text === undefined) return `${communique} ${quote}`;
  const at = smallForm(text.slice(place.start, place.end)).indexOf(smallForm(name));
  return `${communique} ${place.leaf} ${place.start + Math.max(at, 0)}`;
}
