/** The line that dates a document, against what its record says: the day, its year, the place; and that it is such a line. */
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { complaint } from '#text/complaint.ts';
import { formatDay } from '#text/day/day.ts';
import { withFrenchDates } from '#text/day/foreign.ts';
import { datesIn } from '#text/period/reader.ts';
import { formatInterval } from '#text/period/deadlines.ts';
import { foldWords } from '#text/word/finder.ts';
import { plainLetters } from '#text/letters.ts';
import { explainPlace, inField, NO_PLACE, type DatelineData, type Wrong } from './dateline-place.ts';

/** More words than this beside the date and the place are a sentence. */
const MOST_WORDS = 5;

const countOf = (words: string) =>
  foldWords(words)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word)).length;

/** The printed lines, each whole, in which the quoted one stands; itself where it stands nowhere. */
function linesOf(dateline: string, document: Document | undefined): string[] {
  const places = document === undefined ? [] : placesOf(document, dateline);
  const leaves = document === undefined ? [] : leavesOf(document);
  if (places.length === 0) return [dateline];
  return places.map(({ leaf: index, start, end }) => {
    const text = leaves[index]?.text ?? '';
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const to = text.indexOf('\n', end);
    return text.slice(from, to === -1 ? undefined : to);
  });
}

/** So many words that no line of date prints, before a full stop: a short sentence, « Il ouvre le 5 mars 2020. ». */
const LEAST_OWN_WORDS = 2;

const ownWords = (words: string) =>
  foldWords(words)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word) && !NO_PLACE.has(plainLetters(word)));

/** Is each of these lines a sentence, a date and a place put aside? */
const areSentences = (lines: readonly string[], dateline: string, known: string): boolean =>
  lines.every((line) => {
    const isLonger = countOf(line) - countOf(dateline) > MOST_WORDS;
    const own = ownWords(line).length - ownWords(known).length;
    return isLonger || (/[.!?…][»”]?$/.test(line.trim()) && own >= LEAST_OWN_WORDS);
  });

/** Everything wrong between a document's line of date and its record. */
export function explainDateline(data: DatelineData, document: Document | undefined): Wrong[] {
  const { date: day, dateline, place = '', yearWhy } = data;
  const dates = datesIn(withFrenchDates(dateline, data.lang), day);
  const date = dates.find(({ periods }) => periods.includes(day));
  const wrong: Wrong[] = [];
  if (date === undefined) {
    const [other] = dates.flatMap(({ periods }) => periods);
    wrong.push(
      inField(
        'date',
        complaint(
          `la ligne imprimée « ${dateline} » ne dit pas le ${formatDay(day)}`,
          other !== undefined && /^\d{4}-\d\d-\d\d$/.test(other)
            ? `elle se lit ${formatInterval({ first: other, last: other })} : écrivez ${other}, ou corrigez la ligne citée`
            : 'corrigez la date, ou la ligne citée',
        ),
      ),
    );
  } else if (date.isResolved && yearWhy === undefined) {
    wrong.push(
      inField(
        'date',
        complaint(
          `la ligne imprimée « ${dateline} » ne donne pas l’année`,
          'dites dans « yearWhy » d’où la rédaction la tient',
        ),
      ),
    );
  } else if (!date.isResolved && yearWhy !== undefined) {
    wrong.push(
      inField('yearWhy', complaint(`la ligne imprimée « ${dateline} » donne l’année`, 'retirez ce champ')),
    );
  }
  // « Publié le 10 septembre 2020, mis à jour le 12 septembre 2020 »: another date is no word of a sentence.
  const dated = (dates.length > 0 ? dates : [date]).map((one) => one?.words ?? '').join(' ');
  const words = countOf(dateline) - countOf(dated) - countOf(place);
  const lines = linesOf(dateline, document);
  if (words > MOST_WORDS || areSentences(lines, dateline, `${dated} ${place}`))
    wrong.push(
      inField(
        'dateline',
        complaint(
          `« ${dateline} » est prise d’une phrase du texte : ce n’est pas une ligne de date`,
          'citez la ligne qui date le document, et elle seule',
        ),
      ),
    );
  return [...wrong, ...explainPlace(data, date)];
}
