/** The site reports, it does not grade: words that judge may only stand in the words of a document. */
import { gradingsIn } from '#text/word/gradings.ts';
import type { Site } from './site.ts';

/** Every word that grades, with its page; the text of a communiqué is its own, and is not read. */
export function findJudgements({ pages }: Site): string[] {
  return pages.flatMap(({ path, elements }) => {
    const transcribed = elements
      .filter(({ attributes }) => attributes.get('class')?.includes('transcription'))
      .map(({ text }) => text);
    const main = elements.find(({ tag }) => tag === 'main')?.text ?? '';
    const own = transcribed.reduce((text, said) => text.replace(said, ' '), main);
    return gradingsIn(own).map((word) => `${path} : « ${word} » juge`);
  });
}
