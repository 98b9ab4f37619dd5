/** What a sentence says of a part, and others would tell of the whole. */
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { someBefore } from './conditions.ts';
import type { VerbReserve } from './plainly.ts';

/** What is said whole: « les rues », « le quai ». */
const WHOLE = lettered(`(?<!\\p{L})(?:les |la |le |l')(?<noun>\\p{L}{3,})(?!\\p{L})`, 'gu');
/** « Seuls les retraités » leaves of the retired none. */
const NO_PART = /^(?:seul|uniquement|aucun|nul)/u;

/** The words by which a sentence says of a part what others tell of the whole: « certaines rues » for « les rues ». */
export function partOf(sentence: string, telling: string): VerbReserve | undefined {
  const form = smallForm(sentence);
  for (const { groups } of smallForm(telling).matchAll(WHOLE)) {
    const noun = groups?.['noun'] ?? '';
    const places = [...form.matchAll(lettered(`(?<!\\p{L})${noun}(?!\\p{L})`, 'gu'))];
    const parts = places.flatMap(({ index }) => {
      const some = someBefore(sentence.slice(0, index));
      return some === undefined || NO_PART.test(smallForm(some))
        ? []
        : [sentence.slice(sentence.slice(0, index).lastIndexOf(some), index + noun.length)];
    });
    if (parts.length === places.length && parts[0] !== undefined) return { why: 'part', words: parts[0] };
  }
  return undefined;
}
