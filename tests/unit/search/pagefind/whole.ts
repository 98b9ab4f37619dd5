/** Pages given whole to Pagefind, which then tells where their words stand. */
import { htmlOf, type Field, type IndexedPage } from '#search/pagefind/page.ts';

/** The word that stands at a place which no field has: it is of no language. */
const BETWEEN = 'zzzzq';

/**
 * A page, a token at each place. A sentence that goes on from the one before stands with it, and what stands between two
 * is at the end of the first: Pagefind puts a full stop there, and cuts in two a word of letters and digits that has one.
 */
export function wholePage(
  url: string,
  { fields }: Pick<IndexedPage, 'fields'>,
): { url: string; html: string } {
  const whole: (Pick<Field, 'sort'> & { tokens: string[] })[] = [];
  let end = 0;
  for (const { sort, start, tokens } of fields) {
    const last = whole.at(-1);
    last?.tokens.push(...Array.from({ length: start - end }, () => BETWEEN));
    if (last?.sort === sort && start === end) last.tokens.push(...tokens);
    else whole.push({ sort, tokens: [...tokens] });
    end = start + tokens.length;
  }
  whole.at(-1)?.tokens.push(BETWEEN);
  return { url, html: htmlOf(whole) };
}

/** Is it a word that somebody wrote? */
export const isWritten = (word: string): boolean => word !== BETWEEN;
