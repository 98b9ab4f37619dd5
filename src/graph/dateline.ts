/** The line that dates a document, against what its record says: the day, its year, the place; and that it is such a line. */
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { DataOf } from '#kinds/registry.ts';
import type { Complaint } from '#text/complaint.ts';
import { formatDay } from '#text/day/day.ts';
import { monthWritten, WRITTEN_WEEKDAY } from '#text/day/written.ts';
import { plainLetters } from '#text/letters.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';
import { datesIn, type ReadDate } from '#text/period/reader.ts';
import { formatInterval } from '#text/period/deadlines.ts';
import { foldWords } from '#text/word/finder.ts';

type Data = Pick<DataOf<'communiques'>, 'date' | 'dateline' | 'place' | 'placeWhy' | 'yearWhy'>;
type Wrong = Complaint & { field: 'date' | 'dateline' | 'place' | 'placeWhy' | 'yearWhy' };

/** Words that may stand around a date, and are no place. */
const NO_PLACE = new Set(
  'a au aux ce ces cette communique communiques de date dater des diffuse diffusion du en et fait jour la le les mis mise modifie modification presse publie publication par'.split(
    ' ',
  ),
);
const WEEKDAY = new RegExp(`^${WRITTEN_WEEKDAY}$`, 'iu');

/** More words than this beside the date and the place are a sentence. */
const MOST_WORDS = 5;

const countOf = (words: string) =>
  foldWords(words)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word)).length;

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
  const [form, sought] = [matchingForm(line).toLowerCase(), matchingWords(place).toLowerCase()];
  let at = form.indexOf(sought);
  while (at !== -1 && /[\p{L}\d]/u.test((form[at - 1] ?? '') + (form[at + sought.length] ?? '')))
    at = form.indexOf(sought, at + 1);
  return at;
}

function explainPlace({ dateline, place, placeWhy }: Data, date: ReadDate | undefined): Wrong[] {
  if (place === undefined)
    return placeWhy === undefined
      ? []
      : [
          {
            field: 'placeWhy',
            message: 'motif d’un lieu que rien ne donne',
            remedy: 'ajoutez « place », ou retirez ce champ',
          },
        ];
  if (!isPlace(place))
    return [
      {
        field: 'place',
        message: `« ${place} » n’est pas un lieu`,
        remedy: 'copiez le lieu imprimé devant la date ; s’il n’y en a pas, retirez ce champ',
      },
    ];
  const at = placeIn(dateline, place);
  if (placeWhy !== undefined)
    return at === -1
      ? []
      : [
          {
            field: 'placeWhy',
            message: `« ${place} » est imprimé dans « ${dateline} »`,
            remedy: 'retirez ce champ',
          },
        ];
  if (at === -1)
    return [
      {
        field: 'place',
        message: `« ${place} » n’est pas dans « ${dateline} »`,
        remedy:
          'copiez le lieu imprimé ; s’il n’y en a pas, retirez ce champ, ou dites dans « placeWhy » d’où il vient',
      },
    ];
  return date === undefined || at < date.start
    ? []
    : [
        {
          field: 'place',
          message: `dans « ${dateline} », « ${place} » vient après la date`,
          remedy: 'copiez le lieu imprimé devant la date ; s’il n’y en a pas, retirez ce champ',
        },
      ];
}

/** Is the line part of a longer one, wherever it stands? */
function isWithinSentence(dateline: string, document: Document): boolean {
  const leaves = leavesOf(document);
  const places = placesOf(document, dateline);
  return (
    places.length > 0 &&
    places.every(({ leaf: index, start, end }) => {
      const text = leaves[index]?.text ?? '';
      const from = text.lastIndexOf('\n', start - 1) + 1;
      const to = text.indexOf('\n', end);
      const around = `${text.slice(from, start)} ${text.slice(end, to === -1 ? undefined : to)}`;
      return countOf(around) > MOST_WORDS;
    })
  );
}

/** Everything wrong between a document's line of date and its record. */
export function explainDateline(data: Data, document: Document | undefined): Wrong[] {
  const { date: day, dateline, place = '', yearWhy } = data;
  const dates = datesIn(dateline, day);
  const date = dates.find(({ periods }) => periods.includes(day));
  const wrong: Wrong[] = [];
  if (date === undefined) {
    const [other] = dates.flatMap(({ periods }) => periods);
    wrong.push({
      field: 'date',
      message: `la ligne imprimée « ${dateline} » ne dit pas le ${formatDay(day)}`,
      remedy:
        other !== undefined && /^\d{4}-\d\d-\d\d$/.test(other)
          ? `elle se lit ${formatInterval({ first: other, last: other })} : écrivez ${other}, ou corrigez la ligne citée`
          : 'corrigez la date, ou la ligne citée',
    });
  } else if (date.isResolved && yearWhy === undefined) {
    wrong.push({
      field: 'date',
      message: `la ligne imprimée « ${dateline} » ne donne pas l’année`,
      remedy: 'dites dans « yearWhy » d’où la rédaction la tient',
    });
  } else if (!date.isResolved && yearWhy !== undefined) {
    wrong.push({
      field: 'yearWhy',
      message: `la ligne imprimée « ${dateline} » donne l’année`,
      remedy: 'retirez ce champ',
    });
  }
  const words = countOf(dateline) - countOf(date?.words ?? '') - countOf(place);
  if (words > MOST_WORDS || (document !== undefined && isWithinSentence(dateline, document)))
    wrong.push({
      field: 'dateline',
      message: `« ${dateline} » est prise d’une phrase du texte : ce n’est pas une ligne de date`,
      remedy: 'citez la ligne qui date le document, et elle seule',
    });
  return [...wrong, ...explainPlace(data, date)];
}
