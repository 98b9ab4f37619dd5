/** The events that have a day, as a calendar to subscribe to (RFC 5545). */
import type { EventNode, Graph } from '../graph/nodes.ts';
import { absoluteUrl, siteOrigin } from '../site/urls.ts';
import { formatDay, isDay } from '../text/days.ts';
import { typeset } from '../text/typography.ts';

const LINE_BYTES = 75;

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

/** Cuts a line at 75 bytes, never inside a character; what follows a cut begins with a space. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  for (const character of line) {
    if (bytesOf(row) + bytesOf(character) > LINE_BYTES) {
      rows.push(row);
      row = ' ';
    }
    row += character;
  }
  return [...rows, row].join('\r\n');
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
const compact = (day: string): string => day.replaceAll('-', '');

function eventLines({ id, url, title, period, date }: EventNode): string[] {
  const { communique, words } = date;
  const said = `« ${words} », communiqué du ${formatDay(communique.date)}.`;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(siteOrigin()).host}`,
    // When the document said it: a calendar built again tomorrow must be the same.
    `DTSTAMP:${compact(communique.date)}T120000Z`,
    `DTSTART;VALUE=DATE:${compact(period)}`,
    `SUMMARY:${escaped(typeset(title))}`,
    `DESCRIPTION:${escaped(typeset(said))}`,
    `URL:${absoluteUrl(url)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The calendar. An event known by its month or half-year is left out: a calendar would have to invent its day. */
export function agenda({ site, events }: Graph): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(site.name)}//FR`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(typeset(site.name))}`,
    ...events.filter(({ period }) => isDay(period)).flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
