/** A document, or a passage, of another language: its dates are dates, and prove events and lines of date. */
import { expect, test } from 'vitest';
import { smallWorld, communique } from './worlds.ts';

test('« April 2024 » in an English passage is one date, which wants its record as any date does', () => {
  const { lines } = smallWorld(
    communique('2020-03-05', 'Les vélos. <Langue code="en">Bicycles from April 2024, up to 1,200.</Langue>'),
  );
  expect(lines.filter((line) => line.includes('portée'))).toEqual([
    expect.stringContaining('la date « April 2024 » n’est portée par aucune fiche'),
  ]);
  expect(lines.filter((line) => line.includes('le nombre'))).toEqual([expect.stringContaining('« 1,200 »')]);
});

const english = (day: string, dateline: string, body: string) => ({
  [`communiques/${day}-essai.mdx`]: `---\ntitle: "A trial"\ndate: ${day}\ndateline: "${dateline}"\nplace: Lille\nlang: en\nissuer:\n  organisation: mairie\n  editorial: "Essai."\nsummary: "Un essai."\n---\n\n${dateline}\n\n# A trial\n\n${body}\n`,
});
const event = (day: string, period: string, words: string) => ({
  'events/essai.yaml': `title: "Une réunion"\nkind: forum\nstatus: tenu\ndate:\n  period: ${period}\n  communique: ${day}-essai\n  quote: "${words}"\n  words: "${words}"\n`,
});

test('a line of date and an event are read in the language of the document', () => {
  const day = '2020-03-05';
  const body = 'The forum met on March 4th, 2020. It will meet again.';
  const world = (period: string, dateline = 'Lille, March 5, 2020') =>
    smallWorld({ ...english(day, dateline, body), ...event(day, period, 'on March 4th, 2020') }).lines;
  expect(world('2020-03-04')).toEqual([]);
  expect(world('2020-03-03')).toEqual([
    expect.stringMatching(/« on March 4th, 2020 » ne dit pas « 3\smars 2020 »/),
  ]);
  expect(world('2020-03-04', 'Lille, March 6, 2020')).toEqual([
    expect.stringMatching(/« Lille, March 6, 2020 » ne dit pas le 5\smars 2020/),
  ]);
});

test('another document that gives the date of an event again in its language is accounted for', () => {
  const day = '2020-03-05';
  const passages = `passages:\n  - communique: 2020-03-09-essai\n    quote: "the forum of 4 March 2020"\n`;
  const files = {
    ...english(day, 'Lille, March 5, 2020', 'The forum met on March 4th, 2020.'),
    ...english('2020-03-09', 'Lille, 9 March 2020', 'All remember the forum of 4 March 2020.'),
  };
  const [[path, text] = ['', '']] = Object.entries(event(day, '2020-03-04', 'on March 4th, 2020'));
  expect(smallWorld({ ...files, [path]: text + passages }).lines).toEqual([]);
  expect(smallWorld({ ...files, [path]: text }).lines).toEqual([
    expect.stringContaining('la date « 4 March 2020 »'),
  ]);
});
