// Beginnings of words: cspell:ignore préf
/** Offices that the editors name without their bearer: « La ministre annonce », where the document speaks of no minister. */
import type { DataOf } from '#kinds/registry.ts';
import type { Problem } from '#entries/problem.ts';
import { formatDay } from '#text/day/day.ts';
import { lettered } from '#text/lettered.ts';
import { plainLetters } from '#text/letters.ts';
import { matchingForm } from '#text/matching.ts';
import { peopleIn } from '#text/word/people.ts';
import { problemAt } from '../problem-at.ts';
import { wordsOf, type Said } from './people.ts';

/** Each office, and what every word of its family begins with. */
const OFFICES = [
  ['préf(?:et|ète)s?', 'pref'],
  ['maires?', 'mair'],
  ['présidente?s?', 'presid'],
  ['ministres?', 'minist'],
  ['sénat(?:eur|rice)s?', 'senat'],
  ['députée?s?', 'deput'],
  ['rect(?:eur|rice)s?', 'rect'],
  ['gouverneure?s?', 'gouvern'],
].map(([office, root]) => ({
  root: root ?? '',
  said: lettered(
    `(?<!\\p{L})(?:l[ae]s?|une?|au|aux|du|des|mesdames?|messieurs) (?:ancienne? )?(?<office>${office})(?!\\p{L}|-lieu)`,
    'giu',
  ),
}));

/** What the head of a communiqué repeats of its document. */
const printedIn = ({ issuer, letterhead, contact, title }: DataOf<'communiques'>): string =>
  JSON.stringify([issuer, letterhead, contact, title]);

/** The offices of a text that its document does not say, in any of their forms. */
export function officesOutside({ communique, entry, field, text }: Said): Problem[] {
  if (communique.document === undefined) return [];
  const own = matchingForm(text);
  // With a name, another rule tells of it.
  const named = peopleIn(text);
  const found = OFFICES.flatMap(({ root, said }) =>
    [...own.matchAll(said)]
      .filter(({ 0: words, index }) => {
        const end = index + words.length;
        return !named.some(
          (one) => (index < one.end && end > one.start) || text.slice(end, one.start).trim() === '',
        );
      })
      .map(({ groups }) => ({ root, office: groups?.['office'] ?? '' })),
  );
  if (found.length === 0) return [];
  const words = plainLetters(`${wordsOf(communique)} ${printedIn(communique.data)}`);
  return found
    .filter(({ root }) => !lettered(`(?<!\\p{L})${root}`, 'u').test(words))
    .map(({ office }) =>
      problemAt(
        entry,
        field,
        `le document du ${formatDay(communique.data.date)} ne dit rien de « ${office} »`,
        'nommez qui agit comme il le nomme',
      ),
    );
}
