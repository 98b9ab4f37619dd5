/** What makes a sentence easy to read, where a program can tell: its length, its marks, its acronyms, its neutrality. */
import { complaint, type Complaint } from './complaint.ts';
import { count } from './word/agreement.ts';
import { acronymsIn, expandedIn } from './word/acronyms.ts';
import { gradingsIn } from './word/gradings.ts';
import { GROUPED_DIGITS } from './spaces.ts';
import { lettered } from './lettered.ts';

/**
 * Plain-language guides for French ask for 15 to 20 words a sentence at most, easy-to-read (FALC) ones for about 12.
 * Sentences of communiqués run past 70, and 20 still let a summary name who, what and when: it is a limit, not an aim.
 * FALC proper needs readers who test each text: the site claims plain words, and never that label.
 */
export const MOST_WORDS = 20;
/** Six short sentences are read in under a minute, and leave out what is not the essential. */
export const MOST_SENTENCES = 6;

const NUMBER = lettered(GROUPED_DIGITS, 'gu');

/** How many words a reader meets; « 3 000 » is one, as is « l’aide ». */
export const wordsIn = (sentence: string): number =>
  sentence
    .replace(NUMBER, '0')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What makes `sentence` hard to read; `before` is what the same summary says before it, where an acronym may be expanded. */
export function explainHard(sentence: string, before: string): Complaint[] {
  const complaints: Complaint[] = [];
  const words = wordsIn(sentence);
  if (words > MOST_WORDS)
    complaints.push(complaint(`phrase de ${words} mots, ${MOST_WORDS} au plus`, 'faites-en deux phrases'));
  if (sentence.includes(';')) complaints.push(complaint('point-virgule', 'faites deux phrases'));
  if (!/[.!?]$/.test(sentence))
    complaints.push(complaint('phrase sans point final', 'finissez-la par un point'));
  const expanded = expandedIn(`${before} ${sentence}`);
  const unknown = new Set(acronymsIn(sentence).filter((acronym) => !expanded.includes(acronym)));
  for (const acronym of unknown)
    complaints.push(
      complaint(
        `sigle « ${acronym} » sans ses mots`,
        `écrivez les mots qu’il abrège, puis « (${acronym}) », ou les mots seuls`,
      ),
    );
  for (const [brackets] of sentence.matchAll(/\([^)]*\)?/g)) {
    // An acronym in brackets is either expanded, or complained of already.
    if (!/^\(\p{Lu}{2,}\)$/u.test(brackets))
      complaints.push(complaint(`parenthèse « ${brackets} »`, 'faites-en une phrase, ou retirez-la'));
  }
  for (const word of gradingsIn(sentence))
    complaints.push(complaint(`« ${word} » juge`, 'dites ce que dit le document, sans le noter'));
  return complaints;
}

/** Several sentences where one is wanted. */
export const explainSeveral = (sentences: number): Complaint[] =>
  sentences > 1
    ? [complaint(`${count(sentences, 'phrase')} dans la même ligne`, 'écrivez une phrase par ligne')]
    : [];
