/** What the head of a document says of itself: where and when it is printed, its title. Never guessed. */
import { matchingForm } from '#text/matching.ts';
import { textOf, wordsOf, type Block } from '../model.ts';
import { BODY, isOfProgramme, OF_DOCUMENT, WITH_ARTICLE } from './programme.ts';
import { ALONE, INLINE, PLACED, readDay, UPDATED } from './dateline.ts';

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

/** Words without the marks of Markdown. */
export const unmarked = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\$/gm, '')
    .replace(/\\(?=[\p{P}])/gu, '')
    .replace(/(\*{1,3}|__)(?=\S)|(?<=\S)(\*{1,3}|__)/g, '')
    .replace(/^#+\s+/gm, '');

const linesIn = (block: Block): string[] =>
  block.kind === 'table' || block.kind === 'furniture' ? [] : unmarked(textOf(block.runs)).split('\n');

/** The day when a page was put on line. */
const PUT_ON_LINE = /^publié/iu;

/** Every line of the document that is nothing but a place and a day, or a day. */
export function datelinesIn(blocks: readonly Block[]): Dateline[] {
  const sure = linesOf(blocks, (line) => OF_DOCUMENT.test(line));
  // « Le 12 mars 2025 » under a long first paragraph dates a document that nothing else dates.
  return sure.length > 0 || inlineDateline(blocks) !== undefined
    ? sure
    : linesOf(blocks, (line) => OF_DOCUMENT.test(line) || WITH_ARTICLE.test(line));
}

function linesOf(blocks: readonly Block[], isItsOwn: (line: string) => boolean): Dateline[] {
  return blocks.flatMap((block, at) =>
    linesIn(block).flatMap((line): Dateline[] => {
      const words = line.trim();
      const form = matchingForm(words);
      if (UPDATED.test(form)) return [];
      const placed = PLACED.exec(form);
      // Case is ignored for the months: a place has its capital.
      const match = /^\p{Lu}/u.test(placed?.groups?.['place'] ?? '') ? placed : ALONE.exec(form);
      if (match?.groups?.['date'] === undefined) return [];
      if (match.groups['place'] === undefined && isOfProgramme(blocks, at, form, isItsOwn)) return [];
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
function datelineOf(all: readonly Dateline[]): { dateline?: Dateline; isSeveral: boolean } {
  const printed = all.filter(({ words }) => !PUT_ON_LINE.test(words));
  const found = printed.length === 0 ? all : printed;
  const isSeveral = [
    new Set(found.map(({ day, words }) => day ?? words)),
    new Set(found.flatMap(({ place }) => (place === undefined ? [] : [matchingForm(place).toLowerCase()]))),
  ].some(({ size }) => size > 1);
  const dateline = found.find(({ place }) => place !== undefined) ?? found[0];
  return dateline === undefined || isSeveral ? { isSeveral } : { dateline, isSeveral };
}

/** « Bar-sur-Seille », « Le Havre »: no lower-case word but those that link. */
const TOWN =
  /^\p{Lu}[\p{L}\p{M}'’-]*(?: (?:\p{Lu}[\p{L}\p{M}'’-]*|de|du|des|d['’]\p{Lu}\p{Ll}+|la|le|les|sur|sous|en|lès|et))*$/u;
const isHead = (blocks: readonly Block[], at: number): boolean =>
  blocks.slice(0, at).every((block) => block.kind !== 'paragraph' || wordsOf(block).length <= BODY);

/** The day that the first sentences of a text begin with, where no line gives one. */
function inlineDateline(blocks: readonly Block[]): Dateline | undefined {
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const words = linesIn(block).join(' ').trim();
    const match = INLINE.exec(matchingForm(words));
    const place = match?.groups?.['place'];
    if (match?.groups?.['date'] === undefined || place === undefined || !/^\p{Lu}/u.test(words)) continue;
    // « Rendez-vous à Lille, le 28 août 2025. Inscription… »: before a mere point, a town alone, at the head.
    const isLead = /^\s*[–—-]/.test(words.slice(match[0].length).replace(/^\./, ''));
    if (!isLead && (!TOWN.test(words.slice(0, place.length)) || !isHead(blocks, at))) continue;
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

/** The dateline among those that the document prints (`all`), or that its first sentences begin with. */
export function datelineFrom(
  blocks: readonly Block[],
  all: readonly Dateline[],
): { dateline?: Dateline; isSeveral: boolean } {
  const printed = datelineOf(all);
  const inline = inlineDateline(blocks);
  const isOfPage = all.length > 0 && all.every(({ words }) => PUT_ON_LINE.test(words));
  const putOn = printed.dateline?.day;
  // No act is of a day after it was put on line.
  const isBefore = inline?.day !== undefined && (putOn === undefined || inline.day <= putOn);
  const isInline = inline !== undefined && (all.length === 0 || (isOfPage && isBefore));
  if (isInline) return { dateline: inline, isSeveral: false };
  return printed.dateline === undefined && inline !== undefined ? { ...printed, dateline: inline } : printed;
}

/** « Mise à jour : … »: a day, and not that of the act. */
export const updatesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    linesIn(block)
      .filter((line) => line.length < 80 && UPDATED.test(matchingForm(line)))
      .map((line) => line.trim()),
  );
