/** The ways in which French writes a date: one pattern each, and what its groups say. The longest that stands wins. */
import { WRITTEN_MONTH as MONTH, WRITTEN_WEEKDAY } from '../day/written.ts';
import { DAY_IN_WORDS, YEAR_IN_WORDS } from './in-words.ts';
import { SPAN } from './spans.ts';
import { lettered } from '../lettered.ts';

/** A date as its phrase says it, before its year is known: the named groups of its pattern. */
export type Said = Readonly<Record<string, string | undefined>>;

export const PHRASES = [
  'days',
  'dayList',
  'daysOfMonths',
  'numericDays',
  'numericDay',
  'isoDay',
  'writtenDay',
  'weekOf',
  'day',
  'months',
  'monthList',
  'part',
  'season',
  'month',
  'years',
  'endOfYear',
  'year',
  'relative',
  'span',
  'weekdayAndDay',
  'weekday',
] as const;
export type Phrase = (typeof PHRASES)[number];

const WEEKDAY = `(?:(?<weekday>${WRITTEN_WEEKDAY})(?: matin| soir|,)? (?:le )?)?`;
const A_WEEKDAY = `(?:${WRITTEN_WEEKDAY},? )?`;
const dayOf = (name: string) => `(?<${name}>0?[1-9]|[12]\\d|3[01])(?:er|ᵉʳ)?(?![\\d\\p{L}])`;
const yearOf = (name: string) => `(?<${name}>(?:1[89]|20|21)\\d\\d)(?![\\d\\p{L}]|[.,]\\d)`;
const monthOf = (name: string) => `(?<${name}>${MONTH})`;
/** Its year, or which of its kind it is. */
const WHICH = `(?:,? (?:de )?${yearOf('year')}| (?<turn>derni(?:er|ère)|prochaine?|passée?)(?!\\p{L}))?`;
const IN =
  "(?:en|dès|depuis|pour|avant|après|fin|début|mi|courant|jusqu'en|d'ici|d'ici (?:à )?fin|au mois de|à partir de|le mois de)[ -]";
/** A number of four digits that counts something is no year. */
const NO_COUNT =
  '(?! ?(?:[mk]?€|%|euros|places|personnes|habitants|agents|enfants|jeunes|hectares|km|kilomètres))';
const NUMERIC = (end: string) =>
  `(?<d${end}>\\d{1,2})(?<stroke${end}>[-./])(?<m${end}>\\d{1,2})\\k<stroke${end}>(?<y${end}>(?:19|20)\\d\\d)(?!\\d|[-./]\\d)`;

const SOURCES: Readonly<Record<Phrase, string>> = {
  days: `(?:du|entre le) ${A_WEEKDAY}${dayOf('from')}(?: ${monthOf('fromMonth')}(?: ${yearOf('fromYear')})?)? (?:au|et le|jusqu'au) ${A_WEEKDAY}${dayOf('to')} ${monthOf('month')}${WHICH}`,
  dayList: `(?:les? )?${A_WEEKDAY}${dayOf('from')}(?<between>(?:, (?:le )?${A_WEEKDAY}\\d{1,2})*),? (?:et|&) (?:le )?${A_WEEKDAY}${dayOf('to')} ${monthOf('month')}${WHICH}`,
  daysOfMonths: `(?:les? )?${A_WEEKDAY}${dayOf('from')} ${monthOf('fromMonth')} et (?:le )?${A_WEEKDAY}${dayOf('to')} ${monthOf('month')}${WHICH}`,
  numericDays: `(?:du|entre le) ${NUMERIC('1')} (?:au|et le) ${NUMERIC('2')}`,
  numericDay: `${WEEKDAY}(?:le )?${NUMERIC('1')}`,
  isoDay: '(?<year>(?:19|20)\\d\\d)-(?<m1>\\d\\d)-(?<d1>\\d\\d)(?!\\d|[-./]\\d)',
  writtenDay: `(?:le )?${DAY_IN_WORDS} ${monthOf('month')},? (?:de l'an |l'an )?${YEAR_IN_WORDS}`,
  weekOf: `(?:(?:la|cette) )?semaine du ${A_WEEKDAY}${dayOf('day')}(?! (?:\\p{L}+ )?(?:\\d{4} )?au )(?: ${monthOf('month')}${WHICH})`,
  day: `${WEEKDAY}(?:le )?${dayOf('day')} ${monthOf('month')}${WHICH}`,
  months: `(?:de |d'|entre )${monthOf('fromMonth')}(?: ${yearOf('fromYear')})? (?:à|et) ${monthOf('month')}${WHICH}`,
  monthList: `(?:en )?${monthOf('fromMonth')} et ${monthOf('month')},? (?:de )?${yearOf('year')}`,
  part: `(?<rank>[\\p{L}\\d]+) (?<part>semestre|trimestre)(?!\\p{L})${WHICH}`,
  // « a été » is a verb: the season has its article, or its year.
  season: `(?:(?:cet?|le|au|en|à l'|l'|d'ici l'|d'ici le|début|fin) ?(?<season>printemps|été|automne)(?!\\p{L})${WHICH}|(?<named>printemps|été|automne) ${yearOf('ofYear')})`,
  month: `(?:${IN}${monthOf('inMonth')}${WHICH}|(?<!\\d )${monthOf('ofMonth')}(?:,? (?:de )?${yearOf('monthYear')}| (?<monthTurn>dernier|prochain)(?!\\p{L})))`,
  years: `(?:de|entre) ${yearOf('fromYear')} (?:à|et) ${yearOf('year')}`,
  // « fin de l'année 2026 » is no end of this year, nor is that of a school year.
  endOfYear: `fin (?:(?:(?:de l'|d')année (?:civile )?)?${yearOf('year')}|de l'année(?: (?<turn>prochaine|dernière|passée))?(?! (?:(?:civile )?\\d{4}|scolaire|universitaire)))(?!\\p{L})`,
  year: `(?:${IN}|de |l'an |années? |l'année )${yearOf('year')}(?!-\\d)${NO_COUNT}`,
  relative:
    "(?<word>(?:avant-hier|hier|demain|après-demain)(?: (?:matin|midi|après-midi|soir))?|ce (?:matin|midi|soir)|cet après-midi|aujourd'hui|ce jour|la semaine (?:dernière|passée|prochaine)|(?:ce|le) week-end(?: (?:dernier|passé|prochain))?|le mois (?:dernier|passé|prochain)|ce mois-ci|l'an (?:dernier|passé|prochain)|l'année (?:dernière|passée|prochaine)|cette année|dans l'année)(?![\\p{L}-])",
  span: SPAN,
  // « samedi 18 à 14 h »: its month is left out.
  weekdayAndDay: `(?<name>${WRITTEN_WEEKDAY}) (?:le )?${dayOf('day')}(?! ?(?:${MONTH}|[/.-]\\d|%|€|et |au |ans|\\p{L}{3,}s(?!\\p{L})))`,
  weekday: `(?:(?<this>ce) )?(?<name>${WRITTEN_WEEKDAY})(?: (?<turn>dernier|passé|prochain))?(?!\\p{L}| (?:le )?\\d)`,
};

/** Not within a word, a number, a reference or an address. */
const BEFORE = '(?<![\\p{L}\\p{M}\\d@_]|[\\d\\p{L}][-./])';

const PATTERNS = PHRASES.map((phrase) => [phrase, lettered(BEFORE + SOURCES[phrase], 'giu')] as const);

/** Where a phrase stands in `text` (in matching form), and what its groups say. */
export interface FoundPhrase {
  phrase: Phrase;
  start: number;
  end: number;
  said: Said;
}

/** Every phrase of `text`, the longest at each place; two never overlap. */
export function phrasesIn(text: string): FoundPhrase[] {
  const all = PATTERNS.flatMap(([phrase, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index, groups = {} }) => ({
      phrase,
      start: index,
      end: index + words.length,
      said: groups,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundPhrase[] = [];
  for (const one of all) if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one);
  return found;
}
