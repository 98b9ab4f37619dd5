/** The words that reserve a number: « près de 3 000 places » is not « 3 000 places ». */
import { APPROXIMATIONS } from '#kinds/figures/schema.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';

export type Approximation = (typeof APPROXIMATIONS)[number];

const PATTERNS = APPROXIMATIONS.map((words) => {
  const said = matchingWords(words).replace(/ de$/, " (?:de |d')");
  return { words, atEnd: new RegExp(`(?:^|[^\\p{L}])${said}${words.endsWith(' de') ? '' : ' '}$`, 'iu') };
});

/** The approximation that a text says just before a number; « près de » is also read in « Près d'1,5M€ ». */
export function approximationAtEndOf(before: string): Approximation | undefined {
  const form = matchingForm(before);
  return PATTERNS.find(({ atEnd }) => atEnd.test(form))?.words;
}
