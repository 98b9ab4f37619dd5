/** What is quoted and what is cut: sixty inputs against two rules. */
import { expect, test } from 'vitest';
import { village } from '../rules/village.ts';
import { C, doc } from './inputs.ts';
import { CUTS, SAID, SUMMARIES } from './quoted-and-cut.ts';

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
