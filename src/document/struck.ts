/** Words struck out: the document says that it no longer says them. */
import type { Span } from './model.ts';

/** A communiqué keeps the signs around them (see `signs/printed.ts`), read as a mark or written as signs. */
const STRUCK = /~~(?!\s)[^~\n]+~~/g;

/** The words struck out, with their signs, that a stretch of a leaf's text touches; `undefined` if none. */
export function struckIn(text: string, { start, end }: Span): string | undefined {
  if (!text.includes('~~')) return undefined;
  for (const { index, 0: words } of text.matchAll(STRUCK))
    if (index < end && index + words.length > start) return words;
  return undefined;
}
