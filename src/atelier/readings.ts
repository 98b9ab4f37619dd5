/** What the house reads in the documents of a content. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { previewOf } from '#graph/held.ts';
import { knownFrom, threadsIn } from '#import/known.ts';
import { proposalsFor, type Proposals } from '#import/proposals.ts';
import { dayOf } from './communique.ts';

const readings = new WeakMap<Content, Map<string, Proposals>>();
/** What the house reads in a document, once for a content: a refusal changes none of it. */
export function readOnce(content: Content, entry: Entry<'communiques'>): Proposals {
  const ofContent = readings.get(content) ?? new Map<string, Proposals>();
  readings.set(content, ofContent);
  const found =
    ofContent.get(entry.id) ??
    proposalsFor(
      entry.body,
      { ...knownFrom(previewOf(content)), threads: threadsIn(content.entries.commitments) },
      dayOf(entry),
    );
  ofContent.set(entry.id, found);
  return found;
}
