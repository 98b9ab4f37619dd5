/** Fields of one line, and lists that say each thing once. */
import { expect, test } from 'vitest';
import { explainLine } from '#schemas/one-line.ts';
import { explainTwins } from '#schemas/twins.ts';

test.each([
  ['Un relais', undefined],
  [' ', 'valeur vide → '],
  [
    'Un relais\nouvre\n',
    'ce champ tient sur une ligne, et il y en a plusieurs → retirez « | » ou « > », et écrivez entre guillemets : "Un relais ouvre"',
  ],
])('%j is text of one line, or is told what to write', (value, said) => {
  const wrong = explainLine(value);
  expect(wrong && `${wrong.message} → ${wrong.remedy}`).toBe(said);
});

const named = (name: string) => `« ${name} » est déjà dans cette liste`;
const AGAIN = 'la même chose est déjà dite dans cette liste';

test.each<readonly [unknown[], [number, string][]]>([
  [['a', 'b', 'a'], [[2, named('a')]]],
  [['a', 'b'], []],
  [
    [
      { id: 'a', editorial: 'x' },
      { id: 'a', communique: 'c', quote: 'q' },
    ],
    [[1, named('a')]],
  ],
  [
    [
      { id: 'a', communique: 'c' },
      { id: 'a', communique: 'd' },
    ],
    [],
  ],
  [
    [
      { organisation: 'a', role: 'paie' },
      { organisation: 'a', role: 'porte' },
    ],
    [],
  ],
  [
    [
      { organisation: 'a', role: 'paie' },
      { organisation: 'a', role: 'paie', quote: 'q' },
    ],
    [[1, named('a')]],
  ],
  [[{ quote: 'a' }, { quote: 'a' }], [[1, AGAIN]]],
  [[{ quote: 'a' }, { quote: 'b' }], []],
])('%j', (elements, twins) => {
  expect(explainTwins(elements).map(({ rank, wrong }) => [rank, wrong.message])).toEqual(twins);
});
