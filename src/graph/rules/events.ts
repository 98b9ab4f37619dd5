import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { formatDay } from '#text/day/day.ts';
import { periodBounds } from '#text/period/period.ts';
import { cancelledIn } from '#text/word/cancelled.ts';
import { levelsOfForm } from '#text/word/form-levels.ts';
import { communiquesOf } from '../documents.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** « Il est annulé. » goes on with what the sentence before tells of. */
const GOES_ON =
  /^\s*(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière)\s[^.!?]*/iu;

/** What follows the sentence of some words, if it speaks of the same. */
function nextOf(quote: string, document: Document | undefined): string {
  const [place] = document === undefined ? [] : placesOf(document, quote);
  const text = place && document && leavesOf(document)[place.leaf]?.text;
  const [next = ''] = GOES_ON.exec(text?.slice(place?.sentences.at(-1)?.end) ?? '') ?? [];
  // « Elle a été annulée en 2019. » tells of another.
  return next === '' || /(?:(?<!comme )en \d{4}|l['’]an(?:née)? (?:dernier|dernière|passé))/u.test(next)
    ? ''
    : ` ; ${next.trim()}`;
}

/** The levels that the verbs of some words say; where they hold no verb, those of their sentence. */
function levelsAround(quote: string, document: Document | undefined): ReturnType<typeof levelsOfForm> {
  const own = levelsOfForm(quote);
  const sentence = own.length > 0 ? undefined : sentenceOf(quote, document);
  return sentence === undefined ? own : levelsOfForm(sentence);
}

/**
 * An event is held once a document tells of it. A document that dates itself before what it tells is kept as it is:
 * the editors say so, and both pages show it. Told of as done, an event is no longer promised.
 */
export const events: NearRule = ({ entries }, isAsked = ANY) => {
  const sources = communiquesOf({ entries });
  return entries.events.filter(isAsked).flatMap((entry) => {
    const { status, date } = entry.data;
    const source = sources.get(date.communique);
    if (source === undefined) return [];
    const said = source.data.date;
    const at = entry;
    const isBefore = status === 'tenu' && periodBounds(date.period).first > said;
    const told = (sentenceOf(date.quote, source.document) ?? '').replace(/\.\s*$/u, '');
    const cancelled = cancelledIn(`${told}${nextOf(date.quote, source.document)}`, date.words);
    if (cancelled !== undefined)
      return [
        problemAt(
          at,
          'date.words',
          `le document dit « ${cancelled} » de ce qu’il date ainsi`,
          'retirez cette fiche, ou citez la date à laquelle il le remet',
        ),
      ];
    // « se tiendront » promises; « a réuni » tells, whatever the day that the document prints.
    const levels = levelsOfForm(date.quote);
    const around = isBefore ? levelsAround(date.quote, source.document) : levels;
    const isTold = around.includes('fait');
    if (isBefore && date.anomaly === undefined)
      return [
        problemAt(
          at,
          'status',
          `le document qui donne cette date est du ${formatDay(said)}, avant l’événement`,
          'écrivez promis s’il l’annonce ; s’il en rend compte, dites dans « date.anomaly » que ses dates se contredisent',
          isTold ? 'avertit' : 'refuse',
        ),
      ];
    if (!isBefore && date.anomaly !== undefined)
      return [
        problemAt(
          at,
          'date.anomaly',
          `le document est du ${formatDay(said)} : rien n’y contredit cette date`,
          'retirez ce champ',
        ),
      ];
    if (status === 'promis' && levels.join() === 'fait')
      return [
        problemAt(
          at,
          'status',
          `« ${date.quote} » dit l’événement tenu`,
          'écrivez tenu, ou citez les mots qui le promettent',
        ),
      ];
    return [];
  });
};
