/** The site reports, it does not grade: words that judge may only stand in the words of a document. */
import type { Site } from './site.ts';

const GRADES =
  /(?<!\p{L})(promesses? (?:non |pas )?tenues?|engagements? (?:non |pas )?(?:tenus?|respectés?)|rompue?s?|échecs?|échoué\p{L}*|retards?|trahi\p{L}*|manquements?|mensonges?)(?!\p{L})/giu;

/** Text between guillemets is a document's, or is quoted as a word. */
const withoutQuotations = (text: string) => text.replace(/«[^»]*»/g, ' ');

/** Every word that grades, with its page; the text of a communiqué is its own, and is not read. */
export function findJudgements({ pages }: Site): string[] {
  return pages.flatMap(({ path, elements }) => {
    const transcribed = elements
      .filter(({ attributes }) => attributes.get('class')?.includes('transcription'))
      .map(({ text }) => text);
    const main = elements.find(({ tag }) => tag === 'main')?.text ?? '';
    const own = withoutQuotations(transcribed.reduce((text, said) => text.replace(said, ' '), main));
    return [...own.matchAll(GRADES)].map(([word]) => `${path} : « ${word} » juge`);
  });
}
