/** A figure says what its quotation says: variations of what was misread, written wholly before they were tried, mended since. */
import { describe, expect, test } from 'vitest';
import { plainLine } from '../../plain-line.ts';
import { village } from '../../rules/village.ts';
import { isOf } from '../gestures.ts';
import { ARCHIVE, ARCHIVE_MISSED } from './archive.ts';
import { CARRIED } from './carried.ts';
import { EIGHTH } from './eighth.ts';
import { ELEVENTH } from './eleventh.ts';
import { FIFTH } from './fifth.ts';
import { FIRST } from './first.ts';
import { FOURTH } from './fourth.ts';
import { MISSED } from './missed.ts';
import { NINTH } from './ninth.ts';
import { OF_A_PREFECTURE } from './prefecture.ts';
import { SECOND } from './second.ts';
import { SEVENTH } from './seventh.ts';
import { SIXTH } from './sixth.ts';
import { TENTH } from './tenth.ts';
import { THIRD } from './third.ts';
import type { Variation } from './writing.ts';

const refusals = ({ write }: Variation) =>
  write(village)
    .problems.filter(({ severity }) => severity === 'refuse')
    .map(plainLine);

describe.each([
  ['first', FIRST],
  ['second', SECOND],
  ['third', THIRD],
  ['fourth', FOURTH],
  ['fifth', FIFTH],
  ['sixth', SIXTH],
  ['seventh', SEVENTH],
  ['eighth', EIGHTH],
  ['ninth', NINTH],
  ['tenth', TENTH],
  ['eleventh', ELEVENTH],
  ['archive', ARCHIVE],
  ['carried', CARRIED],
  ['prefecture', OF_A_PREFECTURE],
] as const)('the %s variations', (_name, list) => {
  const of = (isValid: boolean) =>
    list.filter((one) => one.isValid === isValid).map((one) => [one.label, one] as const);
  test.each(of(true))('%s: accepted', (_label, one) => expect(refusals(one)).toEqual([]));
  test.each(of(false))('%s: refused where it is wrong, with what to do', (_label, one) =>
    expect(refusals(one).filter((line) => line.startsWith(one.file) && line.includes(' → '))).not.toEqual([]),
  );
});

test.each([...MISSED, ...ARCHIVE_MISSED].map((one) => [one.label, one] as const))(
  '%s: still misjudged; mended, it goes to a list',
  (_label, one) => expect(refusals(one).length > 0).toBe(one.isValid),
);

test('a family name in capitals may stand before the first name', () => {
  const body = 'MOREL Luc, adjoint aux finances, a présenté le budget.';
  const write = isOf(
    body,
    'luc-morel',
    'Luc Morel',
    'Morel',
    'MOREL Luc, adjoint aux finances',
    'adjoint aux finances',
  );
  expect(refusals({ isValid: true, label: '', write, file: '' })).toEqual([]);
});
