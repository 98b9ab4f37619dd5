/** What a text says will gather people, or did: its name, its day, its hour and its place, in the words of one sentence. */
// Beginnings of words: cspell:ignore ouvr commenc
import type { Leaf } from '#document/model.ts';
import { datesIn } from '#text/period/reader.ts';
import { datesOf } from './dates.ts';
import { GATHERING, HELD, HOUR, NOT_HELD, OTHER_VERB, PLACE, TOWN } from './gatherings.ts';
import { placed, type Placed } from './place.ts';

export interface EventProposal extends Placed {
  /** As the sentence names it. */
  title: string;
  /** AAAA-MM-JJ, or AAAA-MM-JJ/AAAA-MM-JJ; absent when no year can be read. */
  day?: string;
  /** HH:MM, or HH:MM/HH:MM. */
  hour?: string;
  /** In the words of the document. */
  place?: string;
  doubt?: string;
}

interface Day {
  start: number;
  end: number;
  value?: string;
  doubt?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;
const FUTURE = /(?:ra|ront)(?!\p{L})|prochain|(?<!\p{L})(?:invite|convie|rendez-vous)/u;
const FARTHEST = 140;

/** The days of a sentence, each whole or without its year. */
function daysOf(leaf: Leaf, start: number, end: number, said: string | undefined): Day[] {
  const text = leaf.text.slice(start, end);
  if (said !== undefined)
    return datesIn(text, said, FUTURE.test(text) ? 'future' : 'same-year').flatMap((one) => {
      const [value = ''] = one.periods;
      const doubt = one.isResolved ? { doubt: 'l’année est lue d’après le jour du document' } : {};
      return one.periods.length === 1 && one.isSeason === undefined && DAY.test(value)
        ? [{ start: one.start, end: one.end, value, ...doubt }]
        : [];
    });
  return datesOf(leaf).flatMap((one) => {
    const isIn = one.start >= start && one.start < end && /\d\s|^\d|1er/.test(one.words);
    if (!isIn || (one.value !== undefined && !DAY.test(one.value))) return [];
    const from = one.start - start;
    return [{ ...one, start: from, end: from + one.words.length }];
  });
}

const two = (digits = '00'): string => digits.padStart(2, '0');

/** The hour said in some words, nearest to their beginning. */
function hourIn(text: string): { hour: string; end: number } | undefined {
  const match = [...text.matchAll(HOUR)][0];
  const { from, minutes, to, more } = match?.groups ?? {};
  if (match === undefined || from === undefined) return undefined;
  const hour = `${two(from)}:${two(minutes)}${to === undefined ? '' : `/${two(to)}:${two(more)}`}`;
  return { hour, end: match.index + match[0].length };
}

const TITLE_ENDS =
  /[,.;:()«]|(?<!(?:^|[\s\u00A0’'])(?:de|et|sur|pour|à|contre|entre|avec|par|vers))[\s\u00A0](?:l[ea]|du|les|ouverte?s?|gratuite?s?|ce|cette|prévue?s?|organisée?s?|fixée?s?|qui|se|s['’]\p{L}+|aura|auront|a|ont|est|sont|sera|seront|en|à|au(?! profit)|aux|dans|pour|sur|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mettra|permettra|ouvr(?:e|ent|ait)|début(?:e|ent)|commenc(?:e|ent)|dur(?:e|ent)|\p{Ll}+(?:ra|ront))(?=[\s\u00A0])/u;
/** « de la crèche », « du comité », « des métiers », « sur le logement »: its subject is a part of its name. */
const SUBJECT =
  /^[\s\u00A0](?:de[\s\u00A0]la|de[\s\u00A0]l['’]|du|des|de|d['’]|(?:avec|entre|sur)[\s\u00A0]l[ae]s?|pour[\s\u00A0]l[ae]s?)(?![\s\u00A0]?(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))[\s\u00A0]?/u;

/** Where the name of what begins at `start` ends; never past `limit`. */
function titleEnd(text: string, start: number, first: number, limit: number): number {
  let end = start + first;
  const subject = SUBJECT.exec(text.slice(end, limit));
  if (subject) end += subject[0].length;
  const rest = text.slice(end, Math.max(end, limit));
  const stop = TITLE_ENDS.exec(rest)?.index ?? rest.length;
  const whole = text.slice(start, end + rest.slice(0, stop).length).trimEnd();
  // « réunion du », before its day: no subject is said.
  return start + whole.replace(/[\s\u00A0](?:du|des?|de[\s\u00A0]la|le|les)$/u, '').length;
}

/** Where some words say that it is held, after its name. */
function placeIn(text: string): { place: string; end: number } | undefined {
  const match = PLACE.exec(text) ?? TOWN.exec(text);
  const { noun, bare, town } = match?.groups ?? {};
  const said = noun ?? bare ?? town;
  if (match === null || said === undefined) return undefined;
  const words = said
    .replace(
      /[\s\u00A0](?:le|du|les|dès|de|à|et|pour|afin|où|avec|en présence|par)[\s\u00A0](?=\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|partir|pour|afin).*$|[\s\u00A0](?:et|pour|afin|où|avec|en présence|par|est|sera|sont|seront|a|aura|auront)[\s\u00A0].*$/u,
      '',
    )
    .trim();
  return { place: words, end: match.index + match[0].indexOf(said) + words.length };
}

/** Each gathering of a text that is said with its day. `said`: the day of the document, if known. */
export function eventsOf(leaf: Leaf, said: string | undefined): EventProposal[] {
  return leaf.sentences.flatMap(({ start, end }) => {
    const text = leaf.text.slice(start, end);
    if (NOT_HELD.test(text)) return [];
    const days = daysOf(leaf, start, end, said);
    const taken = new Set<Day>();
    let named = 0;
    return [...text.matchAll(GATHERING)].flatMap((match): EventProposal[] => {
      const from = match.index;
      // « à La Réunion »: an island.
      const isIsland = match[0].startsWith('Réunion') && /(?<!\p{L})La[\s\u00A0]$/u.test(text.slice(0, from));
      if (from < named || isIsland) return [];
      const day = days.find((one) => {
        if (taken.has(one)) return false;
        const isAfter = one.start >= from + match[0].length;
        const between = isAfter ? text.slice(from + match[0].length, one.start) : text.slice(one.end, from);
        if (between.length > FARTHEST || /[;!?]|\.\s/.test(between)) return false;
        return HELD.test(between) || (!OTHER_VERB.test(between) && between.length < (isAfter ? 100 : 60));
      });
      if (day === undefined) return [];
      taken.add(day);
      const isAfter = day.start > from;
      const last = titleEnd(text, from, match[0].length, isAfter ? day.start : text.length);
      const title = text.slice(from, last);
      named = last;
      const begin = Math.min(from, day.start);
      const rest = text.slice(begin);
      const hour = hourIn(text.slice(day.end)) ?? hourIn(rest);
      const hourEnd = hour && (hourIn(text.slice(day.end)) ? day.end : begin) + hour.end;
      const place = placeIn(text.slice(last));
      const stop = Math.max(last, day.end, hourEnd ?? 0, place ? last + place.end : 0);
      return [
        {
          ...placed(leaf, start + begin, start + stop),
          title,
          ...(day.value === undefined ? {} : { day: day.value }),
          ...(hour ? { hour: hour.hour } : {}),
          ...(place ? { place: place.place } : {}),
          ...(day.doubt === undefined ? {} : { doubt: day.doubt }),
        },
      ];
    });
  });
}
