/** What takes words away from a page must take none that tell something: a logo, a foot of page, an address tell nothing. */
import { matchingForm } from '#text/matching.ts';
import { stanceOf } from '#text/word/governors.ts';
import { levelsOfForm } from '#text/word/form-levels.ts';
import type { Edit } from './replay.ts';

/** From its capital to its full stop. */
const sentencesIn = (words: string): string[] =>
  words.split(/(?<=[.!?])(?=\s|$)/u).flatMap((piece) => {
    const end = /[.!?]$/u.exec(piece)?.[0];
    const last = piece.slice(0, -1).split(/[.!?]/u).at(-1) ?? '';
    const at = last.search(/\p{Lu}/u);
    return end === undefined || at === -1 ? [] : [`${last.slice(at)}${end}`];
  });
const LEAST_WORDS = 4;
/** A sentence with its subject ahead; orders and titles (« Suivez-nous. ») have none. */
const SUBJECT = /^(?:La|Le|Les|L'|Il|Elle|Ils|Elles|Un|Une|Cette|Ces|Nous|On)(?: |(?<='))/u;
/** What a page says of itself, of whom to call and when: cspell:ignore retrouv imprim renseign accueill abonn */
const OF_PAGE =
  /communiqué|message|courriel|à votre|disponible|contact|retrouv|abonn|imprim|papier|site |réseau|renseign|information|accueill|horaire|\d ?h(?![\p{L}])|\d ?h ?\d\d/iu;

const tells = (sentence: string): boolean =>
  sentence.split(' ').length >= LEAST_WORDS &&
  !OF_PAGE.test(sentence) &&
  (SUBJECT.test(sentence) || levelsOfForm(sentence).length > 0 || stanceOf(sentence) !== undefined);

/** The first sentence among the words that an edit takes away which tells something; `undefined` if none does. */
export function sentenceTaken({ kind, from }: Pick<Edit, 'kind' | 'from'>): string | undefined {
  if (kind !== 'mobilier' && kind !== 'contact') return undefined;
  const words = matchingForm(from)
    .replace(/[*_#>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return sentencesIn(words).find(tells);
}
