/** True and false quotations, with the answer that each must get. */
import { expect, test } from 'vitest';
import { readText } from '#verifier/read.ts';
import { wordsOf } from '#verifier/words.ts';
import { corpus, VECTORS } from './corpus.ts';

test('there are enough of them, true and false', () => {
  expect(VECTORS.length).toBeGreaterThanOrEqual(60);
  const verdicts = new Set(VECTORS.flatMap((vector) => vector.verdicts));
  expect([...verdicts].sort()).toEqual(['absent', 'altered', 'assembled', 'exact', 'same']);
});

test('a stroke between two numbers is no sign', () => {
  expect(wordsOf('de 10-12 %, ou -12 %').map(({ key }) => key)).toEqual(['de', '#10', '#12%', 'ou', '#-12%']);
});

test.each(VECTORS)('$verdicts: $text', ({ text, verdicts, changes, typography, numbers, added, omitted }) => {
  const { answers } = readText(corpus, text);
  expect(answers.map(({ verdict }) => verdict)).toEqual(verdicts);
  const [first] = answers;
  if (changes) expect(first?.changes.map(({ kinds }) => kinds[0])).toEqual(changes);
  if (typography) expect(first?.typography).toEqual(typography);
  if (added) expect(first?.added).toEqual(added);
  if (omitted !== undefined) expect(first?.places[0]?.omitted).toBe(omitted);
  if (numbers) expect(first?.numbers.map(({ words }) => words)).toEqual(numbers);
});
