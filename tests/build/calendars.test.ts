/** The calendars, read by another hand: ical.js, the parser of Thunderbird. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { builtSite, DIST } from './dist.ts';

const site = builtSite();

/** The events of a calendar. @throws what ical.js says of a file that it cannot read. */
function eventsOf(text: string): ICAL.Component[] {
  const calendar = new ICAL.Component(z.array(z.unknown()).parse(ICAL.parse(text)));
  return calendar.getAllSubcomponents('vevent');
}

/** The events of the open data. */
const { donnees: published } = z
  .object({ donnees: z.array(z.object({ url: z.string(), date: z.object({ periode: z.string() }) })) })
  .parse(JSON.parse(readFileSync(join(DIST, 'donnees/v1/evenements.json'), 'utf8')));

describe.each(['agenda.ics', 'echeances.ics'])('%s', (name) => {
  const text = readFileSync(join(DIST, name), 'utf8');
  const events = eventsOf(text);

  test('is a calendar whose events each have their own name, day and page', () => {
    const uids = events.map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(uids).size).toBe(events.length);
    for (const event of events) {
      expect(event.getFirstPropertyValue('dtstamp')).toBeInstanceOf(ICAL.Time);
      const [start, end] = ['dtstart', 'dtend'].map((name) => event.getFirstPropertyValue(name));
      if (!(start instanceof ICAL.Time)) throw new Error('no start');
      expect(start.isDate).toBe(true);
      if (end instanceof ICAL.Time) expect(end.compare(start)).toBeGreaterThan(0);
      else expect(end).toBeNull();
      expect(String(event.getFirstPropertyValue('summary')).trim()).not.toBe('');
      const url = new URL(String(event.getFirstPropertyValue('url')));
      expect(site.pages.map(({ path }) => path)).toContain(url.pathname);
    }
  });

  test('keeps to the lines of RFC 5545: CRLF, 75 octets at most', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

test('the agenda has every event of the open data whose day is known', () => {
  const urls = eventsOf(readFileSync(join(DIST, 'agenda.ics'), 'utf8')).map((event) =>
    String(event.getFirstPropertyValue('url')),
  );
  const dated = published.filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date.periode));
  expect(urls.sort()).toEqual(dated.map(({ url }) => url).sort());
});

test('a calendar cut short is refused', () => {
  expect(() => eventsOf('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n')).toThrow();
});
