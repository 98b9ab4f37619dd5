/** Languages by their tags (BCP 47), and how each writes numbers. */

import { complaint, type Complaint } from './complaint.ts';
import { NARROW_SPACE } from './spaces.ts';

/** Is this a tag that a browser understands, in its usual form: « fr », « en », « pt-BR »? */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && /^[a-z]{2,3}(?:-|$)/.test(tag);
  } catch {
    return false;
  }
}

/** What to write instead of a tag that is none. */
export const explainLanguage = (tag: string): Complaint =>
  complaint(`« ${tag} » n’est pas le code d’une langue`, 'écrivez par exemple fr, en, nl ou de');

/** The languages that write « 10,000.5 » where French writes « 10 000,5 ». */
const WITH_COMMAS: readonly string[] = ['en', 'ja', 'zh', 'ko', 'he', 'th', 'ga', 'mt'];
/** Those that write « 10.000,5 ». */
const WITH_POINTS: readonly string[] = [
  'de',
  'nl',
  'es',
  'it',
  'pt',
  'da',
  'el',
  'id',
  'tr',
  'ro',
  'hr',
  'sl',
];

const grouped = (mark: string) => new RegExp(`(?<![\\d.,])[1-9]\\d{0,2}(?:\\${mark}\\d{3})+(?!\\d)`, 'g');

/**
 * The same text with numbers in digits written as French writes them, so that one reader reads them all. Keeps its
 * length: an offset in the result is the same offset in `text`.
 */
export function withFrenchNumbers(text: string, lang: string): string {
  const [language = ''] = lang.split('-');
  if (WITH_COMMAS.includes(language))
    return text
      .replace(grouped(','), (digits) => digits.replaceAll(',', NARROW_SPACE))
      .replace(/(?<=(?<![\d.])\d+)\.(?=\d+(?![\d.]))/g, ',');
  if (WITH_POINTS.includes(language))
    return text.replace(grouped('.'), (digits) => digits.replaceAll('.', NARROW_SPACE));
  return text;
}
