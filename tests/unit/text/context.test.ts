import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf, startOf } from '#text/context.ts';

test('what is short enough is whole', () => {
  expect(endOf('dans le cadre de l’', 30)).toBe('dans le cadre de l’');
  expect(startOf(' par l’activité', 30)).toBe(' par l’activité');
});

test('what is long is cut between two words, and says so', () => {
  expect(endOf('les solutions d’accompagnement vers l’', 20)).toBe('…\u00A0vers l’');
  expect(startOf(' par l’activité économique', 18)).toBe(' par l’activité\u00A0…');
});

test('a word longer than the room is cut', () => {
  expect(endOf('anticonstitutionnellement', 10)).toBe('…\u00A0tionnellement'.slice(0, 2) + 'nnellement');
  expect(startOf('anticonstitutionnellement', 10)).toBe('anticonsti\u00A0…');
});

test('what is shown stands at the end, or at the start, of the text', () => {
  const text = fc
    .array(fc.constantFrom('a', 'mot', 'l’eau', 'été,', '10'), { maxLength: 20 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (whole, length) => {
      expect(whole.endsWith(endOf(whole, length).replace('…\u00A0', ''))).toBe(true);
      expect(whole.startsWith(startOf(whole, length).replace('\u00A0…', ''))).toBe(true);
      expect(startOf(whole, length).length).toBeLessThanOrEqual(length + 2);
    }),
  );
});
