/** Rules of easy reading, for the summaries that the editors write in plain French. */

const MAX_WORDS = 22;
const MAX_WORD_LETTERS = 18;
/** Two capitals or more: a sign that only insiders read, unless it is explained. */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}])/gu;
/** « CAF (caisse d’allocations familiales) », « insertion par l’activité économique (IAE) ». */
const isExplained = (text: string, acronym: string) =>
  new RegExp(`${acronym} ?\\(\\p{L}[^)]{5,}\\)|\\p{L}{3,} ?\\(${acronym}\\)`, 'u').test(text);

const wordsOf = (sentence: string) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/**
 * What makes these sentences hard to read, one French sentence each; none when they are easy.
 * @param sentences the sentences of one summary, in order
 */
export function hardReading(sentences: readonly string[]): string[] {
  const whole = sentences.join(' ');
  const long = sentences.flatMap((sentence) => {
    const count = wordsOf(sentence).length;
    return count > MAX_WORDS
      ? [`phrase de ${count} mots, ${MAX_WORDS} au plus : « ${sentence.slice(0, 40)}… »`]
      : [];
  });
  const words = wordsOf(whole).filter((word) => word.length > MAX_WORD_LETTERS);
  const acronyms = [...new Set(whole.match(ACRONYM) ?? [])].filter((acronym) => !isExplained(whole, acronym));
  return [
    ...long,
    ...[...new Set(words)].map((word) => `mot long : « ${word} »`),
    ...acronyms.map((acronym) => `sigle sans explication : « ${acronym} »`),
  ];
}
