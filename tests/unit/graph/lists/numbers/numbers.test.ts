/** What is told of numbers, quoted and levelled: lists written wholly before they were tried, each mended since. */
import { describe, expect, test } from 'vitest';
import { plainLine } from '../../plain-line.ts';
import { village } from '../../rules/village.ts';
import type { Input } from '../inputs.ts';
import { BRACKETS_AND_DASHES } from './brackets-and-dashes.ts';
import { CLUMSY } from './clumsy.ts';
import { COMMUNIQUES } from './communiques.ts';
import { HOSTILE } from './hostile.ts';
import { HOSTILE_AGAIN } from './hostile-again.ts';
import { LONG } from './long-sentences.ts';

const refusals = ([, , write]: Input) =>
  write(village)
    .problems.filter(({ severity }) => severity === 'refuse')
    .map(plainLine);

/** Known to be misjudged: a subject left out, two reasons that lie, a verb that a cut takes away. */
const KNOWN: readonly string[] = ['fait par autrui', 'dossiers/personnes', 'plus cité de moins', 'rouvrira'];

const LISTS = [
  ['brackets and dashes', BRACKETS_AND_DASHES],
  ['communiqués', COMMUNIQUES],
  ['hostile', HOSTILE],
  ['clumsy', CLUMSY],
  ['hostile again', HOSTILE_AGAIN],
  ['long sentences', LONG],
] as const;

describe.each(LISTS)('the list « %s »', (_name, inputs) => {
  const of = (isValid: boolean) =>
    inputs
      .filter(([is, label]) => is === isValid && !KNOWN.includes(label))
      .map((input) => [input[1], input] as const);
  test.each(of(true))('%s is accepted', (_label, input) => expect(refusals(input)).toEqual([]));
  test.each(of(false))('%s is refused, with what to do', (_label, input) => {
    const lines = refusals(input);
    expect(lines).not.toEqual([]);
    expect(lines.filter((line) => !line.includes(' → '))).toEqual([]);
  });
});

test('what is known to be misjudged still is: mended, it leaves the list', () => {
  const known = LISTS.flatMap(([, inputs]) => inputs).filter(([, label]) => KNOWN.includes(label));
  expect(known).toHaveLength(KNOWN.length);
  for (const input of known) expect([input[1], refusals(input).length > 0]).toEqual([input[1], input[0]]);
});
