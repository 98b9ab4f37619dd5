/** What the head of a document says of itself: where and when it is printed, its title. Never guessed. */
// Beginnings and ends of words: cspell:ignore communiqu
// Roots of words: cspell:ignore fevrier decembre aout
import { isDay, weekdayOf } from '#text/day/day.ts';
import { MONTH, monthNamed, WEEKDAY } from '#text/day/calendar.ts';
import { matchingForm } from '#text/matching.ts';
import { textOf, wordsOf, type Block } from '../model.ts';

/** The line that gives the place and the day, as printed. */
export interface Dateline {
  /** The block that holds it, and the line itself. */
  block: number;
  words: string;
  place?: string;
  /** AAAA-MM-JJ, if the line gives it whole. */
  day?: string;
  /** Why it gives no day, in French. */
  why?: string;
  /** A sentence follows it on its line. */
  isInline?: true;
}

const NUMERIC = '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?';
const WRITTEN = `\\d{1,2}(?:er)?\\s+(?:${MONTH}|janv\\.?|févr?\\.?|fevrier|avr\\.?|juil\\.?|sept\\.?|oct\\.?|nov\\.?|déc\\.?|decembre|aout)(?:\\s+\\d{2,4})?`;
const DAY = `(?:(?<weekday>${WEEKDAY})\\s+)?(?<date>${NUMERIC}|${WRITTEN})`;
/** What a document calls itself before its day. */
const KIND =
  '(?:communiqu[ée](?:\\s+commun)?(?:\\s+de\\s+presse)?|dossier\\s+de\\s+presse|(?:point|info|information|invitation|note|brief)\\s+(?:de\\s+)?presse|note\\s+aux\\s+rédactions|conférence\\s+de\\s+presse)';
const PLACED = new RegExp(
  `^(?<before>${KIND}\\s+(?:[-–—|:/]{1,3}\\s*)?|[^|–—.!?]{2,60}\\s[|–—]\\s+)?(?<at>[àa]\\s+)?(?!${KIND}\\s*,)(?<place>\\p{Lu}[\\p{L}\\p{M}' \\-]{1,50}?)\\s*,\\s*(?:le\\s+)?${DAY}\\.?(?:\\s+[|–—]\\s+communiqu.*)?$`,
  'iu',
);
/** « Lille, le 28 août 2025 – La ministre… »: as an agency dates its dispatches. */
const INLINE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}\\p{M}' \\-]{1,50}?)\\s*,\\s*(?:le\\s+)?${DAY}(?=\\s+[–—-]\\s+\\p{Lu}|\\.\\s*[–—-]\\s+\\p{Lu})`,
  'iu',
);
const ALONE = new RegExp(
  `^(?:${KIND}\\s*(?:[-–—|:/,]\\s*)?)?(?:le\\s+|publié\\s+le\\s+|du\\s+)?${DAY}\\.?$`,
  'iu',
);
const UPDATED = new RegExp(`(?:mise?\\s+à\\s+jour|modifiée?|actualisée?)(?:\\s+le)?\\s*:?\\s*${DAY}`, 'iu');

/** Words without the marks of Markdown. */
export const unmarked = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\$/gm, '')
    .replace(/\\(?=[\p{P}])/gu, '')
    .replace(/(\*{1,3}|__)(?=\S)|(?<=\S)(\*{1,3}|__)/g, '')
    .replace(/^#+\s+/gm, '');

const ABBREVIATED: Readonly<Record<string, number>> = {
  janv: 1,
  fév: 2,
  févr: 2,
  fevrier: 2,
  avr: 4,
  juil: 7,
  aout: 8,
  sept: 9,
  oct: 10,
  nov: 11,
  déc: 12,
  decembre: 12,
};

function readDay(date: string, weekday: string | undefined): { day?: string; why?: string } {
  const numeric = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d+))?$/.exec(date);
  const written = /^(\d{1,2})(?:er)?\s+(\p{L}+)\.?(?:\s+(\d+))?$/iu.exec(date);
  const [, dayOfMonth = '', named = '', year] = numeric ?? written ?? [];
  if (year === undefined) return { why: `la ligne imprimée « ${date} » ne dit pas l’année` };
  if (year.length !== 4) return { why: `la ligne imprimée « ${date} » abrège l’année` };
  const month = numeric
    ? Number(named)
    : (monthNamed(named.toLowerCase()) ?? ABBREVIATED[named.toLowerCase()] ?? 0);
  const day = `${year}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (!isDay(day)) return { why: `« ${date} » n’est pas un jour du calendrier` };
  if (weekday !== undefined && weekdayOf(day) !== weekday.toLowerCase())
    return { why: `la ligne imprimée dit « ${weekday} », mais le ${date} est un ${weekdayOf(day)}` };
  return { day };
}

const linesIn = (block: Block): string[] =>
  block.kind === 'table' || block.kind === 'furniture' ? [] : unmarked(textOf(block.runs)).split('\n');

const BODY = 200;
/** « Mardi 14 mai 2024 », then « 10h00 »: a day of a programme, as is one in the middle of a text. */
function isOfProgramme(blocks: readonly Block[], at: number): boolean {
  const after = blocks.slice(at + 1);
  if (/^\s*(?:à\s|dès\s|de\s)?\d{1,2}\s?(?:h|:\d\d)/iu.test(after[0] ? wordsOf(after[0]) : '')) return true;
  const before = blocks
    .slice(0, at)
    .filter((block) => block.kind === 'paragraph' && wordsOf(block).length > BODY);
  return (
    before.length > 0 && after.some((block) => block.kind === 'paragraph' && wordsOf(block).length > BODY)
  );
}

/** Every line of the document that is nothing but a place and a day, or a day. */
export function datelinesIn(blocks: readonly Block[]): Dateline[] {
  return blocks.flatMap((block, at) =>
    linesIn(block).flatMap((line): Dateline[] => {
      const words = line.trim();
      const form = matchingForm(words);
      if (UPDATED.test(form)) return [];
      const match = PLACED.exec(form) ?? ALONE.exec(form);
      if (match?.groups?.['date'] === undefined) return [];
      // Case is ignored for the months: a place has its capital.
      if (match.groups['place'] !== undefined && !/^\p{Lu}/u.test(match.groups['place'])) return [];
      if (match.groups['place'] === undefined && isOfProgramme(blocks, at)) return [];
      const place = match.groups['place'];
      const before = match.groups['before']?.length ?? 0;
      const from = before + (match.groups['at']?.length ?? 0);
      return [
        {
          block: at,
          words: words.slice(before),
          ...(place === undefined ? {} : { place: words.slice(from, from + place.length) }),
          ...readDay(match.groups['date'], match.groups['weekday']),
        },
      ];
    }),
  );
}

/**
 * The one dateline that dates the act; several different ones date several acts. The day when a page was put on line
 * gives way to the one that the document prints.
 */
export function datelineOf(all: readonly Dateline[]): { dateline?: Dateline; isSeveral: boolean } {
  const printed = all.filter(({ words }) => !/^publié/iu.test(words));
  const found = printed.length === 0 ? all : printed;
  const isSeveral = [
    new Set(found.map(({ day, words }) => day ?? words)),
    new Set(found.flatMap(({ place }) => (place === undefined ? [] : [matchingForm(place).toLowerCase()]))),
  ].some(({ size }) => size > 1);
  const dateline = found.find(({ place }) => place !== undefined) ?? found[0];
  return dateline === undefined || isSeveral ? { isSeveral } : { dateline, isSeveral };
}

/** The day that the first sentences of a text begin with, where no line gives one. */
export function inlineDateline(blocks: readonly Block[]): Dateline | undefined {
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const words = linesIn(block).join(' ').trim();
    const match = INLINE.exec(matchingForm(words));
    const place = match?.groups?.['place'];
    if (match?.groups?.['date'] === undefined || place === undefined || !/^\p{Lu}/u.test(words)) continue;
    return {
      block: at,
      words: words.slice(0, match[0].length),
      place: words.slice(0, place.length),
      isInline: true,
      ...readDay(match.groups['date'], match.groups['weekday']),
    };
  }
  return undefined;
}

/** « Mise à jour : … »: a day, and not that of the act. */
export const updatesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    linesIn(block)
      .filter((line) => line.length < 80 && UPDATED.test(matchingForm(line)))
      .map((line) => line.trim()),
  );
