/** The words in which a document says its day and its place. */
// Beginnings and ends of words: cspell:ignore communiqu
// Roots of words: cspell:ignore fevrier decembre aout
import { isDay, weekdayOf } from '#text/day/day.ts';
import { MONTH, monthNamed, WEEKDAY } from '#text/day/calendar.ts';

const NUMERIC = '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?';
const WRITTEN = `\\d{1,2}(?:er)?\\s+(?:${MONTH}|janv\\.?|févr?\\.?|fevrier|avr\\.?|juil\\.?|sept\\.?|oct\\.?|nov\\.?|déc\\.?|decembre|aout)(?:\\s+\\d{2,4})?`;
const DAY = `(?:(?<weekday>${WEEKDAY})\\s+)?(?<date>${NUMERIC}|${WRITTEN})`;
/** What a document calls itself before its day. */
const KIND =
  '(?:communiqu[ée](?:\\s+commun)?(?:\\s+de\\s+presse)?|dossier\\s+de\\s+presse|(?:point|info|information|invitation|note|brief)\\s+(?:de\\s+)?presse|note\\s+aux\\s+rédactions|conférence\\s+de\\s+presse)';
export const PLACED = new RegExp(
  `^(?<before>${KIND}\\s+(?:[-–—|:/]{1,3}\\s*)?|[^|–—.!?]{2,60}\\s[|–—]\\s+)?(?<at>[àa]\\s+)?(?!${KIND}\\s*,)(?<place>\\p{Lu}[\\p{L}\\p{M}' \\-]{1,50}?)\\s*,\\s*(?:le\\s+)?${DAY}\\.?(?:\\s+[|–—]\\s+communiqu.*)?$`,
  'iu',
);
/** « Lille, le 28 août 2025 – La ministre… »: as an agency dates its dispatches. */
export const INLINE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}\\p{M}' \\-]{1,50}?)\\s*,\\s*(?:le\\s+)?${DAY}(?=\\s+[–—-]\\s+\\p{Lu}|\\.\\s*(?:[–—-]\\s+)?\\p{Lu})`,
  'iu',
);
export const ALONE = new RegExp(
  `^(?:${KIND}\\s*(?:[-–—|:/,]\\s*)?)?(?:le\\s+|publié\\s+le\\s+|du\\s+)?${DAY}(?:(?<=^publié\\s.*),?\\s+à\\s+\\d{1,2}\\s?[h:]\\s?\\d{0,2})?\\.?$`,
  'iu',
);
export const UPDATED = new RegExp(
  `(?:mise?\\s+à\\s+jour|modifiée?|actualisée?)(?:\\s+le)?\\s*:?\\s*${DAY}`,
  'iu',
);

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

/** The day of a dateline, or why it gives none, in French. */
export function readDay(date: string, weekday: string | undefined): { day?: string; why?: string } {
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
