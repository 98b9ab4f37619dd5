/** Honest sentences that rules once refused, and the falsehoods beside them, each refused for its own reason. */
import { describe, expect, test } from 'vitest';
import { plainLine } from '../../plain-line.ts';
import type { Judged } from '../records.ts';
import { CHANGES } from './changes.ts';
import { COMMITMENTS } from './commitments.ts';
import { DOCUMENTS } from './documents.ts';
import { EVENTS } from './events.ts';
import { FIGURES } from './figures.ts';
import { NAMES } from './names.ts';
import { SECOND_LOOK } from './second-look.ts';
import { counted, worldOf } from './saying.ts';

const refusals = (one: Judged) =>
  worldOf(one)
    .problems.filter(({ severity }) => severity === 'refuse')
    .map(plainLine);
const named = (inputs: readonly Judged[], isValid: boolean) =>
  inputs.filter(({ input }) => input[0] === isValid).map((one) => [one.input[1], one] as const);

describe.each([
  ['commitments', COMMITMENTS],
  ['figures', FIGURES],
  ['changes', CHANGES],
  ['events', EVENTS],
  ['names', NAMES],
  ['documents', DOCUMENTS],
  ['sentences read again', SECOND_LOOK],
] as const)('of %s', (_name, inputs) => {
  test.each(named(inputs, true))('%s is accepted', (_label, one) => expect(refusals(one)).toEqual([]));
  test.each(named(inputs, false))('%s is refused, for what is wrong in it', (_label, one) =>
    expect(refusals(one).filter((line) => line.includes(one.told) && line.includes(' → '))).not.toEqual([]),
  );
});

test('a night that ends on the next day has no number of before', () => {
  const said = (sentence: string, unit: string) =>
    refusals(counted(sentence, [20, unit], 'Marché', { nature: 'stock' })).join('\n');
  expect(said('Le marché se tient de 20 à 2 heures.', 'heures')).not.toContain('nombre d’avant');
  expect(said('Le marché tombe de 20 à 12 étals.', 'étals')).toContain('nombre d’avant');
});
