import { describe, expect, it } from 'vitest';
import { agenda } from '#exports/agenda.ts';
import { world } from './world.ts';

const graph = world();
const calendar = agenda(graph);
/** The lines as a calendar reads them, once unfolded. */
const lines = calendar.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar', () => {
  it('has the events that have a day, dated by their documents', () => {
    expect(lines.filter((line) => /^(UID|DTSTART|DTSTAMP)/.test(line))).toEqual([
      'UID:forum-2020@au-fil-des-engagements.example',
      'DTSTAMP:20200710T120000Z',
      'DTSTART;VALUE=DATE:20200710',
      'UID:conference-2019@au-fil-des-engagements.example',
      'DTSTAMP:20190116T120000Z',
      'DTSTART;VALUE=DATE:20190116',
    ]);
  });

  it('leaves out an event whose day nobody gave', () => {
    expect(calendar).not.toContain('Prochaine conférence');
  });

  it('folds its lines at 75 bytes, inside no character, and escapes what would end a value', () => {
    for (const line of calendar.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(calendar).not.toContain('\uFFFD');
    expect(lines).toContain(
      'DESCRIPTION:«\u202Fce vendredi 10\u00A0juillet\u202F»\\, communiqué de la préfecture du Nord du 10\u00A0juillet 2020.',
    );
    expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('is the same bytes when made again', () => {
    expect(agenda(world())).toBe(calendar);
  });

  it('has each day of an event that lasts, the day after its last as its end', () => {
    const site = { name: 'Essai' } as typeof graph.site;
    const [event] = graph.events;
    if (event === undefined) throw new Error('no event');
    const shown = agenda({ ...graph, site, events: [{ ...event, period: '2019-01-16/2019-01-18' }] });
    expect(shown).toContain('DTSTART;VALUE=DATE:20190116\r\nDTEND;VALUE=DATE:20190119\r\n');
    expect(agenda({ ...graph, site, events: [{ ...event, period: '2019-01/2019-03' }] })).not.toContain(
      'VEVENT',
    );
  });

  it('tells who has an event already that it was corrected, how many times and when', () => {
    const [event] = graph.events;
    if (event === undefined) throw new Error('no event');
    const change = { day: '2021-02-03', kind: 'substance', why: 'Le jour était faux.', edits: [] } as const;
    const history = {
      published: '2020-07-10',
      changed: '2021-02-03',
      version: undefined,
      changes: [change, change],
    };
    const corrected = agenda({ ...graph, events: [{ ...event, history }] });
    expect(corrected).toContain('LAST-MODIFIED:20210203T120000Z\r\nSEQUENCE:2\r\n');
    const kept = agenda({ ...graph, events: [{ ...event, history: { ...history, changes: [] } }] });
    expect(kept).not.toMatch(/SEQUENCE|LAST-MODIFIED/);
  });
});
