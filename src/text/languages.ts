/** Languages by their tags (BCP 47), and how each writes numbers. */

/** Is this a tag that a browser understands, in its usual form: « fr », « en », « pt-BR »? */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && /^[a-z]{2,3}(?:-|$)/.test(tag);
  } catch {
    return false;
  }
}

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

const NARROW_SPACE = '\u202F';
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
