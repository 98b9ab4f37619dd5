/** Numbers that claim nothing: what each class looks like. The first that fits decides. */
import type { NumberClass, Quantity } from './quantity.ts';
import { EXPRESSIONS, NAMES, RANK_WORD, RANKS } from './class-words.ts';
import { any, E, exact, IN_SMALL_LETTERS, W } from './class-patterns.ts';
import {
  WEEKDAY,
  LAW,
  MONTH,
  STREET_OF_DAY,
  DAY,
  YEAR,
  TIME,
  RANK,
  NUMBERED_ONE,
  STREETS,
} from './class-nouns.ts';
import { FAR_YEARS, HOURS_OF_DAYS, YEARS } from './class-years.ts';
import { COUNTS, NAMED_BY_NUMBER, NUMBERED_THINGS, TELEPHONES, type Pattern } from './class-numbered.ts';
import { mayCount } from './lexicon.ts';
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';

/** Where a text writes something whose numbers claim nothing. */
interface ClassSpan extends Pick<Quantity, 'start' | 'end'> {
  class: NumberClass;
}

/** In order. */
const PATTERNS: readonly Pattern[] = [
  ['nom', /https?:\/\/\S+|www\.\S+|\S+@\S+\.\p{L}+|#[\p{L}\d_]+/giu, /[/@#]|www/i],
  [
    'adresse',
    lettered(`${W}\\d{1,4}(?: ?[-–] ?\\d{1,4})?(?: ?(?:bis|ter|quater)${E})?,? (?:${STREETS})(?!s)`, 'gu'),
  ],
  ['adresse', any(STREET_OF_DAY)],
  ['adresse', exact('(?:CS|BP|TSA|CP) \\d+(?: \\d{3})?|(?:[Cc]edex|CEDEX) \\d{1,2}')],
  ...TELEPHONES,
  ...NUMBERED_THINGS,
  ['référence', exact('[LRD]\\.? ?\\*?\\d+(?:-\\d+)*(?: (?:à|et|ou) [LRD]\\.? ?\\*?\\d+(?:-\\d+)*)*')],
  [
    'référence',
    any('articles? (?:premier|\\d+(?:-\\d+)*)(?: (?:bis|ter|quater))?(?:(?:,| et| à| ou) \\d+(?:-\\d+)*)*'),
  ],
  ['référence', any(LAW + '|(?:n° ?|nos |nº ?|no\\. ?)\\d+(?:[-–/.]\\d+)*(?:[-–/][\\p{L}\\d]+)*')],
  [
    'référence',
    any('\\((?:ue|ce|cee)\\) (?:n° ?)?\\d+/\\d+|\\d{4}/\\d+/(?:ue|ce)|siret (?:\\d ?){9,14}|isbn [\\d-]+'),
    /UE|CE|siret|isbn/i,
  ],
  [
    'date',
    any(
      `(?:${DAY}(?:,| et| au| à)(?: le)?(?: ${WEEKDAY})? ){1,3}${DAY} ${MONTH}(?: ${YEAR})?|${DAY} ${MONTH}(?: \\d{4})?|${MONTH} (?:et ${MONTH} )?${YEAR}`,
    ),
    lettered(MONTH, 'i'),
  ],
  ...FAR_YEARS,
  ['date', any('\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}')],
  [
    'date',
    any(
      `${RANK} (?:semestre|trimestre|quinzaine|mois|jour|décade)(?: (?:de |d')?${YEAR})?|[ts][1-4] ${YEAR}`,
    ),
    /semestre|trimestre|quinzaine|mois|jour|décade|[TS][1-4] /i,
  ],
  ['date', any(`${YEAR} ?[-–/] ?${YEAR}|${YEAR}[-–/]\\d{2}(?! ?[€%])|${YEAR} [-–/] \\d{2}${COUNTS}`)],
  [
    'nom',
    exact('(?:\\p{Lu}[\\p{L}\\p{M}]*|[\\p{L}\\p{M}]+ion|[Aa]genda|[Hh]orizon) (?:2030|2040|2050)'),
    /20[345]0/,
  ],
  ...YEARS,
  [
    'heure',
    any(
      `(?:[01]?\\d|2[0-4]) ?h(?: ?[0-5]\\d)?(?! ?\\/|(?:\\d))(?! (?:de|d'|par) ?(?:cours|formation|travail|semaine|jour|mois))`,
    ),
  ],
  [
    'heure',
    /(?<=(?<!\p{L})(?:à|dès|vers|avant|après|jusqu'à|de) )(?:[01]?\d|2[0-4])(?= (?:h|à|heures)(?!\p{L})(?: \d{1,2} (?:h|heures)(?!\p{L}))?)(?: heures(?: \d{2})?)?(?<=heures(?: \d{2})?)(?!\p{L})/giu,
  ],
  ...HOURS_OF_DAYS,
  ['heure', any(`[01]?\\d(?= à (?:[01]?\\d|2[0-4]) ?(?:${TIME})(?! de))|\\d{1,2}:\\d{2}`)],
  [
    'expression',
    any(
      '24 ?h(?:eures)? ?(?:/|sur) ?24|7 ?j(?:ours)? ?(?:/|sur) ?7|sept jours sur sept|vingt-quatre heures sur vingt-quatre|24/24|7/7|24/7',
    ),
  ],
  ['code postal', exact('(?:F-)?(?:0[1-9]|[1-8]\\d|9[0-8]) ?\\d{3}(?= \\p{Lu}{2,}| [Cc]edex)')],
  [
    'code postal',
    /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}(?= \p{Lu}[\p{L}\p{M}'-]*(?: (?:\p{Lu}[\p{L}\p{M}'-]*|en|sur|sous|les?|la|du?e?))*(?: [Cc](?:edex|EDEX)(?: \d{1,2})?)?(?:$|[,.;)\n]))/gu,
  ],
  ['code postal', /(?<=(?:[,(–:\n-]|rue [^,]{2,30}) ?)(?:0[1-9]|[1-8]\d|9[0-8])\d{3}(?= \p{Lu})/gu],
  [
    'code postal',
    exact("(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}(?= \\p{Lu}[\\p{L}'’-]*[^s\\s\\p{P}](?![\\p{L}-]))"),
  ],
  ['code postal', /(?<=\p{Lu}[\p{L}\p{M}'-]+ \()(?:0[1-9]|[1-8]\d|9[0-5]|97\d)(?=\))/gu],
  [
    'nom',
    exact(
      "(?=[\\d-]*\\p{Lu})\\d+\\p{Lu}+\\d[\\p{Lu}\\d]*(?:-[\\p{Lu}\\d]+)*|\\p{L}[\\p{L}\\p{M}]*-\\d+|\\d+(?!(?:Md?s?|MD|K)(?![\\p{L}]))\\p{Lu}+|\\d(?!e|è|nd|re|er|h|k|km|m|kg|ha|j)\\p{Ll}{3,}\\d?\\p{L}*|Crit'Air \\d|G ?\\d{1,2}|Euro \\d|(?:R[NDR]|VC) ?\\d{1,4}[a-z]?|(?:autoroute|route|rocade|nationale|départementale) [ADEN] ?\\d{1,4}",
    ),
    /-\d|\d\p{L}|Air \d|[A-Z] ?\d|Euro \d/u,
  ],
  ['référence', any(NUMBERED_ONE), /[\p{L}.] \d/u],
  ...NAMED_BY_NUMBER,
  ['repère', /^\(?\d{1,2}(?:\.\d{1,2})*(?=(?:[.)°/]|(?: ?[-–] )(?=\p{Lu}))\)?(?: ?\p{L}| «))/gu],
  ['repère', /(?<=^ {0,3})[1-9]°|\((?:[1-9])\)/gu],
];
const LATER: typeof PATTERNS = [
  ['nom', NAMES],
  ...EXPRESSIONS.map((pattern) => ['expression', pattern] as const),
  ...RANKS.map((pattern) => ['rang', pattern, RANK_WORD] as const),
];

const DIGIT = /\d/;
const HAS_WORD = /[\p{L}\p{M}]+/gu;
const ALL = [...PATTERNS, ...LATER];
const FEW = PATTERNS.filter(([name]) => ['date', 'référence', 'expression'].includes(name));
/** Those that may fit: without a figure few do, and without any number fewer. */
const patternsFor = (form: string): readonly Pattern[] =>
  DIGIT.test(form) ? ALL : form.match(HAS_WORD)?.some(mayCount) === true ? [...FEW, ...LATER] : FEW;

/** Every stretch of `form` (of `matchingForm`) whose numbers claim nothing, in order and without overlap; `small` is the form in small letters. */
export function classSpansIn(form: string, small: string): ClassSpan[] {
  const spans: ClassSpan[] = [];
  for (const [name, pattern, needs] of patternsFor(form)) {
    if (needs?.test(form) === false) continue;
    const text = IN_SMALL_LETTERS.has(pattern) ? small : form;
    // By hand: a copy of each pattern, which `matchAll` makes, costs more than to find that nothing fits.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const { index: start, 0: words } = match;
      const end = start + words.length;
      if (words === '') pattern.lastIndex += 1;
      else if (spans.every((one) => one.end <= start || end <= one.start))
        spans.push({ start, end, class: name });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Where the telephone numbers of some words (of `matchingForm`) stand. */
export const telephonesIn = (form: string): ClassSpan[] =>
  classSpansIn(form, smallForm(form)).filter((span) => span.class === 'téléphone');
