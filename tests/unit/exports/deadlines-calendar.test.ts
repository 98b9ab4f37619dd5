/** A promised date in a calendar: the days that the site computed are said to be its own, and are all its days. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { deadlinesCalendar } from '#exports/agenda.ts';
import { communique, smallWorld } from '../graph/worlds.ts';

const DAY = '2020-02-10';
const said = (when: string) => `Le guichet se tiendra ${when}.`;

/** The one entry of the calendar of a world where a guichet is promised in these words. */
function entryOf(when: string) {
  const { graph } = smallWorld({
    ...communique(DAY, said(when)),
    'commitments/guichet.yaml': `title: "Tenir un guichet"\nlevel: régional\nmentions:\n  - communique: ${DAY}-essai\n    quote: "${said(when)}"\n    verb: "se tiendra"\n    level: annoncé\n    nature: annonce\n    summary: "Une annonce"\ndue:\n  words: "${when}"\n  communique: ${DAY}-essai\n  quote: "${said(when)}"\n`,
  });
  const calendar = new ICAL.Component(z.array(z.unknown()).parse(ICAL.parse(deadlinesCalendar(graph))));
  const [event] = calendar.getAllSubcomponents('vevent');
  const read = (name: string) =>
    event
      ?.getFirstPropertyValue(name)
      ?.toString()
      .replace(/[\u00A0\u202F]/g, ' ');
  return {
    days: [read('dtstart'), read('dtend')],
    summary: read('summary'),
    description: read('description'),
  };
}

describe('days that the document does not give', () => {
  test.each([
    ['en 2020', '2020-01-01', '2021-01-01'],
    ['cet été', '2020-06-21', '2020-09-23'],
    ['au deuxième semestre 2020', '2020-07-01', '2021-01-01'],
    ['en mars 2020', '2020-03-01', '2020-04-01'],
  ])('%s: an interval, from its first day to its last', (when, first, after) => {
    const { days, summary, description } = entryOf(when);
    expect(days).toEqual([first, after]);
    expect(summary).toBe(`Période « ${when} », jours calculés : Tenir un guichet : annoncé`);
    expect(description).toContain('Jours calculés par ce site : du ');
    expect(description).toContain('Le document n’en donne pas.');
  });

  test('an end alone begins on the day of the document, and is said to be computed', () => {
    const { days, summary } = entryOf("avant l'été");
    expect(days[0]).toBe(DAY);
    expect(summary).toContain('jours calculés');
  });
});

test.each([
  ['le 31 mars 2020', '2020-03-31', undefined],
  ['du 3 au 5 mars 2020', '2020-03-03', '2020-03-06'],
  ['avant le 31 mars 2020', DAY, '2020-04-01'],
])('%s: the document gives the day', (when, first, after) => {
  const { days, summary, description } = entryOf(when);
  expect(days).toEqual([first, after]);
  expect(summary).toBe(`Échéance « ${when} » : Tenir un guichet : annoncé`);
  expect(description).not.toContain('calculés');
});
