/** Every date of a text, with its day where the words give it whole. */
import type { Leaf } from '#document/model.ts';
import { dayMentionsIn, isDay, quantitiesIn, weekdaysIn, writeDay } from '../french.ts';
import { shortDaysIn } from './no-figures.ts';
import { placed, type Placed } from './place.ts';

export interface DateProposal extends Placed {
  /** AAAA-MM-JJ, AAAA-MM, AAAA-Sn or AAAA-Tn; absent when the words leave the year out. */
  value?: string;
  /** What is doubtful in these words, in French. */
  doubt?: string;
}

/**
 * « 06/09/2023 », « 21-11-2003 », and neither « n° 12-03-2020 » nor « version 1.2.2003 »; an abridged year between
 * slashes alone: « 12.03.20 » may begin a telephone.
 */
const NUMERIC =
  /(?<![\d/]|n[°º][\s\u00A0\u202F]?|(?<!\p{L})versions?[\s\u00A0])(\d{1,2})(?:\/(\d{1,2})\/(\d{2}|\d{4})(?![\d/])|(?<![.-]\d{1,2})([.-])(\d{1,2})\4(\d{4})(?![\d/]|[.-]\d))/giu;
const PART =
  /(?<rank>premier|1er|deuxième|second|2e|troisième|3e|quatrième|4e)\s+(?<part>semestre|trimestre)(?:\s+(?:de\s+)?(?<year>\d{4}))?/giu;
const RANKS: Readonly<Record<string, number>> = {
  premier: 1,
  '1er': 1,
  deuxième: 2,
  second: 2,
  '2e': 2,
  troisième: 3,
  '3e': 3,
  quatrième: 4,
  '4e': 4,
};
/** A year alone, where the reader of quantities says that it dates. */
const YEAR = /^[12]\d{3}$/u;
/** « la charpente de 1887 »: of an older century, with nothing counted after it, more likely a year than a figure. */
const FAR_YEAR =
  /(?<=(?<!(?:plus|moins|près|environ|quelque)[\s\u00A0])(?<!\p{L})de[\s\u00A0])1[5-8]\d{2}(?![\d\p{L}%€]|[\s\u00A0\u202F]?(?:\d{3}|€|euros?|[mk]€|m²|km|mètres?|à|\p{Ll}{2,}[sx](?!\p{L})))/giu;

/** « rue du 11 Novembre 1918 », « place du 4 septembre 1870 »: the name of a street dates nothing. */
const STREET =
  /(?<![\p{L}\p{M}])(?:rues?|avenues?|boulevards?|places?|squares?|quais?|(?<!(?:[cdl]es|nos|vos)[\s\u00A0])cours|allées?|ponts?|écoles?|stades?|gymnases?|impasses?|esplanades?|ronds?-points?|salles?|collèges?|lycées?|casernes?|promenades?|faubourgs?)[\s\u00A0]du[\s\u00A0]$/iu;

const FIRST_OF_NO_STREET = 2000;
/** Days of this century that streets bear: those of attacks, remembered. */
const REMEMBERED = new Set(['2015-01-07', '2015-11-13', '2016-07-14']);

/** « Fermeture du pont du 3 mars 2025 au 20 avril 2025 »: streets bear days of history, and no span of days. */
const isOfStreet = (
  text: string,
  { start, end, day, month, year = 0 }: ReturnType<typeof dayMentionsIn>[number],
): boolean =>
  (year < FIRST_OF_NO_STREET || (day !== undefined && REMEMBERED.has(writeDay({ year, month, day })))) &&
  STREET.test(text.slice(0, start)) &&
  !/^[\s\u00A0]au[\s\u00A0]\d/u.test(text.slice(end));

export function datesOf(leaf: Leaf): DateProposal[] {
  const { text } = leaf;
  const found: DateProposal[] = [];
  for (const mention of dayMentionsIn(text)) {
    const { start, end, day, month, year } = mention;
    if (isOfStreet(text, mention)) continue;
    const value =
      year === undefined
        ? undefined
        : day === undefined
          ? `${year}-${String(month).padStart(2, '0')}`
          : writeDay({ year, month, day });
    const isWrong = value !== undefined && day !== undefined && !isDay(value);
    found.push({
      ...placed(leaf, start, end),
      ...(value === undefined || isWrong ? {} : { value }),
      ...(year === undefined
        ? { doubt: 'l’année n’est pas dite' }
        : isWrong
          ? { doubt: 'ce jour n’existe pas' }
          : {}),
    });
  }
  for (const match of text.matchAll(NUMERIC)) {
    const [words, day = ''] = match;
    const [month = '', year = ''] = [match[2] ?? match[5], match[3] ?? match[6]];
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const isWhole = year.length === 4 && isDay(value);
    found.push({
      ...placed(leaf, match.index, match.index + words.length),
      ...(isWhole
        ? { value }
        : { doubt: year.length === 2 ? 'l’année est abrégée' : 'ce jour n’existe pas' }),
    });
  }
  for (const { start, end } of shortDaysIn(text))
    found.push({ ...placed(leaf, start, end), doubt: 'l’année n’est pas dite' });
  for (const match of text.matchAll(PART)) {
    const { rank = '', part = '', year } = match.groups ?? {};
    const value =
      year === undefined
        ? undefined
        : `${year}-${part.toLowerCase() === 'semestre' ? 'S' : 'T'}${RANKS[rank.toLowerCase()] ?? 1}`;
    found.push({
      ...placed(leaf, match.index, match.index + match[0].length),
      ...(value === undefined ? { doubt: 'l’année n’est pas dite' } : { value }),
    });
  }
  const isTaken = (at: number) => found.some(({ start, words }) => at >= start && at < start + words.length);
  for (const { start, end, words, class: kind } of quantitiesIn(text)) {
    if (kind === 'date' && YEAR.test(words) && !isTaken(start))
      found.push({ ...placed(leaf, start, end), value: words });
  }
  for (const { 0: words, index } of text.matchAll(FAR_YEAR))
    if (!isTaken(index)) found.push({ ...placed(leaf, index, index + words.length), value: words });
  return found.sort((a, b) => a.start - b.start);
}

/** Weekdays that do not fall on the day that they are said of. */
export const wrongWeekdays = (
  leaf: Leaf,
  year: string,
  weekdayOf: (day: string) => string,
): (Placed & { doubt: string })[] =>
  // Of a document without a year, only the days that say theirs can be judged.
  weekdaysIn(leaf.text, year === '' ? '2000-12-31' : `${year}-12-31`).flatMap(
    ({ words, start, weekday, day }) =>
      weekdayOf(day) === weekday || (year === '' && !/\d{4}/.test(words))
        ? []
        : [{ ...placed(leaf, start, start + words.length), doubt: `le ${day} est un ${weekdayOf(day)}` }],
  );
