/** Nothing false gets in, nothing true is refused: four lists of content, each written wholly before it was tried. */
import { describe, expect, test } from 'vitest';
import { plainLine } from '../plain-line.ts';
import { village } from '../rules/village.ts';
import { ELEVENTH } from './eleventh.ts';
import { FOURTEENTH } from './fourteenth.ts';
import type { Judged } from './records.ts';
import { THIRTEENTH } from './thirteenth.ts';
import { TWELFTH } from './twelfth.ts';

const refusals = ({ input: [, , write] }: Judged) =>
  write(village)
    .problems.filter(({ severity }) => severity === 'refuse')
    .map(plainLine);

const named = (list: readonly Judged[], is: boolean) =>
  list.filter(({ input: [isValid] }) => isValid === is).map((one) => [one.input[1], one] as const);

describe.each([
  ['careful', ELEVENTH],
  ['clumsy', TWELFTH],
  ['hostile', THIRTEENTH],
  ['hurried', FOURTEENTH],
])('a %s hand', (_name, list) => {
  test.each(named(list, true))('%s: accepted', (_label, one) => expect(refusals(one)).toEqual([]));

  test.each(named(list, false))('%s: refused for what it is, with what to do', (_label, one) => {
    const lines = refusals(one);
    expect(lines.join('\n')).toContain(one.told);
    // « écrivez 2020-09-10 » says at once what is wrong and what to do.
    expect(lines.filter((line) => !/ → | — écrivez /.test(line))).toEqual([]);
  });
});
