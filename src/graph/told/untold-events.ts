/** Events that a document only wishes, doubts or denies. */
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';
import { untoldBefore } from '#text/word/conditions.ts';

/** Verbs by which a document tells or promises an event. */
const EVENT_VERB =
  /(?<![\p{L}\p{M}'])(?:(?:ne |n'|se |s')?(?:a|ont|est|sont|ait|soit|soient|tienne|tiennent|\p{Ll}+(?:ra|ront))(?![\p{L}\p{M}]))/gu;

const MAY_BE =
  /(?<!\p{L})(?<said>pourrai(?:t|ent)) (?<verb>(?:avoir lieu|être|(?:se )?\p{L}+(?:er|ir|re)))(?!\p{L})/u;

/** The words by which a document only wishes, doubts or denies the event that it dates. */
export function untoldEvent(document: Document, { quote, words }: { quote: string; words: string }) {
  const [place] = placesOf(document, quote);
  const text = place && leavesOf(document)[place.leaf]?.text;
  const start = place?.sentences[0]?.start ?? 0;
  if (place === undefined || text === undefined) return undefined;
  const dated = matchingForm(text).indexOf(matchingWords(words), place.start);
  const end = dated === -1 ? place.end : dated;
  const before = text.slice(start, end);
  const last = [...matchingForm(before).matchAll(EVENT_VERB)].at(-1);
  // The verb of the date: the last before it, or else the first after it, as quoted.
  const after = matchingForm(text.slice(end, place.end));
  const near =
    last === undefined ? before + after.slice(0, after.search(EVENT_VERB) >>> 0) : before.slice(last.index);
  const may = MAY_BE.exec(matchingForm(near))?.groups;
  // « pourrait se tenir »: it may, or may not.
  if (may !== undefined) return { said: may['said'] ?? '', verb: may['verb'] ?? '' };
  const said = last && untoldBefore(before.slice(0, last.index));
  return said === undefined ? undefined : { said, verb: last?.[0] ?? '' };
}
