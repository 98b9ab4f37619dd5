/** Nothing false gets in, nothing true is refused: lists of inputs, each written wholly before it was tried. */
import { describe, expect, test } from 'vitest';
import { plainLine } from '../plain-line.ts';
import { village } from '../rules/village.ts';
import type { Input } from './inputs.ts';
import { SEVENTH } from './seventh.ts';
import { SIXTH } from './sixth.ts';

const refusals = ([, , write]: Input) =>
  write(village)
    .problems.filter(({ severity }) => severity === 'refuse')
    .map(plainLine);

const named = (inputs: readonly Input[]) => inputs.map((input) => [input[1], input] as const);

describe.each([
  ['sixth', SIXTH],
  ['seventh', SEVENTH],
])('the %s list', (_name, inputs) => {
  test.each(named(inputs.filter(([isValid]) => isValid)))('%s is accepted', (_label, input) =>
    expect(refusals(input)).toEqual([]),
  );
  test.each(named(inputs.filter(([isValid]) => !isValid)))(
    '%s is refused, with what to do',
    (_label, input) => {
      const lines = refusals(input);
      expect(lines).not.toEqual([]);
      expect(lines.filter((line) => !line.includes(' → '))).toEqual([]);
    },
  );
});
