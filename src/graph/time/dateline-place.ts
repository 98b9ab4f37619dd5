/** The place of a line of date: it stands before the date, and is one. */
import type { DataOf } from '#kinds/registry.ts';
import { placeInCapitals } from '#text/capitals.ts';
import { complaint, type Complaint } from '#text/complaint.ts';
import { monthWritten, WRITTEN_WEEKDAY } from '#text/day/written.ts';
import { lettered } from '#text/lettered.ts';
import { plainLetters } from '#text/letters.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';
import type { ReadDate } from '#text/period/reader.ts';
import { foldWords } from '#text/word/finder.ts';

/** What a record says of the line. */
export type DatelineData = Pick<
  DataOf<'communiques'>,
  'date' | 'dateline' | 'lang' | 'place' | 'placeWhy' | 'yearWhy'
>;
/** What is wrong, and in which field. */
export type Wrong = Complaint & { field: 'date' | 'dateline' | 'place' | 'placeWhy' | 'yearWhy' };

export const inField = (field: Wrong['field'], wrong: Complaint): Wrong => ({ field, ...wrong });

/** Words that may stand around a date, and are no place. */
export const NO_PLACE = new Set(
  'a au aux ce ces cette communique communiques de date dater des diffuse diffusion du en et fait jour la le les mis mise modifie modification presse publie publication par'.split(
    ' ',
  ),
);
const WEEKDAY = lettered(`^${WRITTEN_WEEKDAY}$`, 'iu');

/** A place has one word at least that is no month, no weekday, no word of dates. */
const isPlace = (place: string) =>
  foldWords(place)
    .split(' ')
    .some(
      (word) =>
        word.length > 1 &&
        !/^\d/.test(word) &&
        !NO_PLACE.has(plainLetters(word)) &&
        monthWritten(word) === undefined &&
        !WEEKDAY.test(word),
    );

/** Where a place stands in a line as a word of its own, whatever its capitals. */
function placeIn(line: string, place: string): number {
  const sought = matchingWords(place);
  let at = placeInCapitals(line, sought);
  while (at !== -1 && /[\p{L}\d]/u.test((line[at - 1] ?? '') + (line[at + sought.length] ?? '')))
    at = placeInCapitals(line, sought, at + 1);
  return at;
}

/** « Le » of « Le Havre », « Saint- » of « Saint-Aubin »: what stands before a place with its capital is of its name. */
const CUT = /(?:(?<![\p{L}\p{M}'-])(?:Le|La|Les) |L'|[\p{L}\p{M}]-)$/u;
/** « Le » may begin a line that names its place after « à » or « de ». */
const cutBefore = (line: string, at: number): string | undefined => {
  const before = matchingForm(line).slice(0, at);
  const [cut] = CUT.exec(before) ?? [];
  return cut === undefined ? undefined : /\S+ ?$/.exec(line.slice(0, at))?.[0];
};
/** « -en-Val » of « Brumeval-en-Val ». */
const cutAfter = (line: string, end: number): string | undefined =>
  /^-[\p{L}\p{M}'’-]+/u.exec(line.slice(end))?.[0];

/** Everything wrong with the place of a line; `date` is what was read in it. */
export function explainPlace(
  { dateline, place, placeWhy }: DatelineData,
  date: ReadDate | undefined,
): Wrong[] {
  if (place === undefined)
    return placeWhy === undefined
      ? []
      : [
          inField(
            'placeWhy',
            complaint('motif d’un lieu que rien ne donne', 'ajoutez « place », ou retirez ce champ'),
          ),
        ];
  if (!isPlace(place))
    return [
      inField(
        'place',
        complaint(
          `« ${place} » n’est pas un lieu`,
          'copiez le lieu imprimé devant la date ; s’il n’y en a pas, retirez ce champ',
        ),
      ),
    ];
  const at = placeIn(dateline, place);
  if (placeWhy !== undefined)
    return at === -1
      ? []
      : [inField('placeWhy', complaint(`« ${place} » est imprimé dans « ${dateline} »`, 'retirez ce champ'))];
  if (at === -1)
    return [
      {
        field: 'place',
        message: `« ${place} » n’est pas dans « ${dateline} »`,
        remedy:
          'copiez le lieu imprimé ; s’il n’y en a pas, retirez ce champ, ou dites dans « placeWhy » d’où il vient',
      },
    ];
  const [before = '', after = ''] = [cutBefore(dateline, at), cutAfter(dateline, at + place.length)];
  if (before + after !== '')
    return [
      inField(
        'place',
        complaint(
          `« ${place} » n’est qu’une partie du lieu imprimé`,
          `écrivez-le entier : place: "${before}${dateline.slice(at, at + place.length)}${after}"`,
        ),
      ),
    ];
  return date === undefined || at < date.start
    ? []
    : [
        inField(
          'place',
          complaint(
            `dans « ${dateline} », « ${place} » vient après la date`,
            'copiez le lieu imprimé devant la date ; s’il n’y en a pas, retirez ce champ',
          ),
        ),
      ];
}
