/** Whole days in RFC 5545, byte for byte the same at each build. */
import { absoluteUrl, siteOrigin } from '#site/urls.ts';
import { addDays } from '#text/day/day.ts';
import { typeset } from '#text/typography.ts';

const LINE_BYTES = 75;

/** What a calendar shows on some days. Days are AAAA-MM-JJ, the last one included. */
export interface CalendarEntry {
  /** Unique in the site, and the same for ever. */
  id: string;
  title: string;
  description: string;
  /** Address from the root of the host. */
  url: string;
  first: string;
  last: string;
  /** The day of the document that says it: a calendar built again tomorrow must be the same. */
  saidOn: string;
  /** How many times it was corrected since it was published here, and the last day; none if never. */
  corrected?: { times: number; on: string } | undefined;
}

/** In UTF-8, of one character. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Cuts a line at 75 bytes, never inside a character; what follows a cut begins with a space. */
function folded(line: string): string {
  const rows: string[] = [];
  let [row, bytes] = ['', 0];
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > LINE_BYTES) {
      rows.push(row);
      [row, bytes] = [' ', 1];
    }
    row += character;
    bytes += more;
  }
  return [...rows, row].join('\r\n');
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
const compact = (day: string): string => day.replaceAll('-', '');

function linesOf({ id, title, description, url, first, last, saidOn, corrected }: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(siteOrigin()).host}`,
    `DTSTAMP:${compact(saidOn)}T120000Z`,
    // A program that holds the event already takes what has a higher number, and says when it moved.
    ...(corrected === undefined
      ? []
      : [`LAST-MODIFIED:${compact(corrected.on)}T120000Z`, `SEQUENCE:${corrected.times}`]),
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The end of whole days is the day after, and is left out for one day.
    ...(last > first ? [`DTEND;VALUE=DATE:${compact(addDays(last, 1))}`] : []),
    `SUMMARY:${escaped(typeset(title))}`,
    `DESCRIPTION:${escaped(typeset(description))}`,
    `URL:${absoluteUrl(url)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar to subscribe to; `name` is what the reader's program shows. */
export function calendar(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(name)}//FR`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(typeset(name))}`,
    ...entries.flatMap(linesOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
