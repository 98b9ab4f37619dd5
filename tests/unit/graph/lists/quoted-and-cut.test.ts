/** What is quoted and what is cut: sixty inputs against two rules. */
import { expect, test, vi } from 'vitest';
import { village } from '../rules/village.ts';
import { unsaidBy } from '#graph/quoting/quoted-said.ts';
import { C, doc, EV, ID } from './inputs.ts';
import { CUTS, SAID, SUMMARIES, TORN } from './quoted-and-cut.ts';

test.each(SUMMARIES)('(%s) %s', (isValid, summary) => {
  const lines = doc(village, SAID, '', { summary }).said('invented');
  expect(lines).toHaveLength(isValid ? 0 : 1);
});

test.each(CUTS)('(%s) %s, of which « %s » is quoted', (isValid, sentence, quote) => {
  const lines = doc(village, sentence)
    .write('commitments/pont.yaml', C('Élargir le pont', quote, 'sera', 'annoncé'))
    .said('cutReservations');
  expect(lines.length > 0).toBe(!isValid);
});

test.each(TORN)('(%s) « %s » is summed up: %s', (isValid, body, summary) => {
  const lines = doc(village, body, '', { summary }).said('invented');
  expect(lines).toHaveLength(isValid ? 0 : 1);
});

test('parts that a document repeats are looked for once from each place', () => {
  const times = 10;
  const world = doc(village, `Le quai. ${'Le pont, '.repeat(times)}la fin.`);
  const document = world.read().content.entries.communiques.find(({ id }) => id === ID)?.document;
  const tests = vi.spyOn(RegExp.prototype, 'test');
  const parts = [...Array<string>(5).fill('Le pont'), 'Le quai'];
  const unsaid = document && unsaidBy(document, parts, false);
  const count = tests.mock.calls.filter(([text]) => text.startsWith(',') || text === '').length;
  tests.mockRestore();
  expect(unsaid).toBe('order');
  expect(count).toBeLessThan(parts.length * times * times);
});

test.each([
  [
    true,
    'Pour qui pourrait être intéressé, le forum se tiendra le 6 mai 2021.',
    'le forum se tiendra le 6 mai 2021',
  ],
  [
    true,
    'Le forum se tiendra le 6 mai 2021 et pourrait accueillir des élèves.',
    'se tiendra le 6 mai 2021 et pourrait accueillir',
  ],
  [
    true,
    'Le 6 mai 2021, le forum se tiendra et pourrait accueillir des élèves.',
    'Le 6 mai 2021, le forum se tiendra et pourrait accueillir',
  ],
  [false, 'Le forum pourrait se tenir le 6 mai 2021.', 'se tenir le 6 mai 2021'],
  [false, 'Le forum, qui a plu, pourrait se tenir le 6 mai 2021.', 'pourrait se tenir le 6 mai 2021'],
  [false, 'Le 6 mai 2021, le forum pourrait se tenir.', 'Le 6 mai 2021, le forum pourrait se tenir'],
])('(%s) « %s » dates an event', (isValid, body, quote) => {
  const lines = doc(village, body)
    .write('events/forum.yaml', EV('Forum', '2021-05-06', quote, '6 mai 2021'))
    .said('cutReservations');
  expect(lines.length > 0).toBe(!isValid);
});
