/** Words too common to be looked for alone. Not « été », which is also a season, nor « sans » and « contre », which say something. */
const STOP_WORDS = new Set(
  (
    'a ai au aux avec ce ces cet cette ceux ci dans de des donc dont du elle elles en est et etc eu il ils je la le ' +
    'les leur leurs lui ma mais me mes moi mon ne ni nos notre nous on ont or ou par pas pour qu que quel quelle ' +
    'quels quelles qui quoi sa se ses si son sont sur sous ta te tes toi ton tu un une vos votre vous y c d j l m n s t ' +
    // Titles of courtesy, which documents seldom give where a reader types them. « M. » is « m ».
    'mm mme mmes mlle madame monsieur'
  ).split(' '),
);

/** Whether a key of the normaliser is a stop word. */
export const isStopWord = (key: string): boolean => STOP_WORDS.has(key);

/** Keys in the same order, without the stop words. */
export const withoutStopWords = (keys: readonly string[]): string[] => keys.filter((key) => !isStopWord(key));
