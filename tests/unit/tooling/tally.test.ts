import { expect, test } from 'vitest';
import { countCommand, countVitest, isSuccess, summary, type Tally } from '../../../scripts/lib/tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

const report = (passed: number, failed: number, files = [file('passed', 'passed')]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: files,
});

test('each test counts, and those that were not run are told apart', () => {
  expect(countVitest(report(3, 0), 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
  expect(countVitest(report(3, 2, [file('failed', 'passed', 'failed')]), 1)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 2,
  });
});

test('a file that cannot be read counts as one failure', () => {
  const files = [file('passed', 'passed'), file('failed')];
  expect(countVitest(report(1, 0, files), 1)).toMatchObject({ passed: 1, failed: 1 });
});

test.each([
  ['left no report', countVitest(undefined, 1), 'aucun compte rendu'],
  ['executed no test', countVitest(report(0, 0, []), 0), 'aucun essai exécuté'],
  ['only skipped tests', countVitest(report(0, 0), 0), 'aucun essai exécuté'],
  ['ended badly after its tests', countVitest(report(3, 0), 1), 'erreur hors des essais'],
])('a run that %s has failed', (_name, counts, remark) => {
  expect(counts).toMatchObject({ failed: 1, remark });
});

test('what passed only when tried again is named', () => {
  const late = { status: 'passed', fullName: 'in WebKit > back', failureMessages: ['too early'] };
  const files = [{ status: 'passed', assertionResults: [{ status: 'passed', failureMessages: [] }, late] }];
  expect(countVitest(report(2, 0, files), 0)).toMatchObject({
    passed: 2,
    failed: 0,
    remark: '⚠ réussi au second essai seulement : in WebKit > back',
  });
});

test('a command counts for one', () => {
  expect(countCommand(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countCommand(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

const tally = (kind: string, passed: number, failed: number, remark?: string): Tally => ({
  ...{ kind, passed, failed, skipped: 0, seconds: 1.4 },
  ...(remark === undefined ? {} : { remark }),
});

test('the summary has a line per kind and ends with the totals', () => {
  expect(summary([tally('types', 1, 0), tally('browser', 10, 2, 'aïe')])).toBe(
    [
      '  genre    réussis  échoués  ignorés    durée',
      '✓ types          1        0        0      1 s',
      '✗ browser       10        2        0      1 s   aïe',
      '',
      '11 passed, 2 failed',
    ].join('\n'),
  );
});

test('success is when every kind did something and nothing failed', () => {
  expect(isSuccess([tally('types', 1, 0), tally('unit', 9, 0)])).toBe(true);
  expect(isSuccess([tally('types', 1, 0), tally('unit', 9, 1)])).toBe(false);
  expect(isSuccess([tally('types', 1, 0), tally('unit', 0, 0)])).toBe(false);
  expect(isSuccess([])).toBe(false);
});

test('what a success did without is on its line', () => {
  expect(summary([tally('engines', 7, 0, '⚠ non essayé : WebKit')])).toContain(
    '✓ engines        7        0        0      1 s   ⚠ non essayé : WebKit',
  );
});
