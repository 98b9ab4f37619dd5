/** What may differ between two writings of the same words without changing one of them. */
import { APOSTROPHES } from '#text/apostrophes.ts';
import { matchingForm } from '#text/matching.ts';
import { typeset } from '#text/typeset.ts';

/** What differs, in the order in which it is said. */
export type Typography =
  | 'espaces'
  | 'apostrophes'
  | 'majuscules'
  | 'guillemets, tirets ou points'
  | 'signe final'
  | 'numéros de page';

/** Quotation marks, dashes and suspension points under one sign each. */
const signs = (text: string): string =>
  text
    .replace(/[«»“”„]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/…/gu, '...');

const withoutSpaces = (text: string) => text.replace(/\s+/gu, '');
const apostrophes = (text: string) => text.replace(APOSTROPHES, "'");

/** The form under which two texts differ by spaces, apostrophes, capitals and the shape of signs at most. */
export const folded = (text: string): string => withoutSpaces(signs(matchingForm(text))).toLowerCase();

/** A wrapped line is no difference. */
const unwrapped = (text: string) => text.replace(/\s*\n\s*/gu, ' ');

/** Are these the document's characters, as it has them or as this site shows them? */
export function isSameText(said: string, document: string): boolean {
  const one = unwrapped(said);
  const other = unwrapped(document);
  return one === other || one === typeset(other);
}

/** What differs between two texts that have the same {@link folded} form. */
export function typographyBetween(said: string, document: string): Typography[] {
  const found: Typography[] = [];
  const [a, b] = [unwrapped(said), unwrapped(document)];
  const differs = (form: (text: string) => string) => form(a) !== form(b);
  const rest = (text: string) => withoutSpaces(signs(text)).toLowerCase();
  if (differs((text) => signs(apostrophes(text)).toLowerCase())) found.push('espaces');
  if (differs(rest)) found.push('apostrophes');
  if (differs((text) => withoutSpaces(signs(apostrophes(text))))) found.push('majuscules');
  if (differs((text) => withoutSpaces(apostrophes(text)).toLowerCase()))
    found.push('guillemets, tirets ou points');
  return found;
}
