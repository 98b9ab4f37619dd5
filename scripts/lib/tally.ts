/** What a run of checks comes to: counts per kind, one verdict. */

/** The outcome of one kind of check. */
export interface Tally {
  kind: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** Why it failed, when no test says it; or what its success did without. */
  remark?: string;
}

/** What the tally reads of vitest's JSON report. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    status: string;
    /** A test that passed when it was tried again keeps what its first attempt said. */
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] }[];
  }[];
}

/** The names of the tests that failed, then passed: a race somewhere, in us or in what drives a browser. */
const passedAgain = ({ testResults }: VitestReport): string[] =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, fullName = '', failureMessages = [] }) =>
      status === 'passed' && failureMessages.length > 0 ? [fullName] : [],
    ),
  );

/** What a check comes to, its name and duration apart. */
export type Counts = Omit<Tally, 'kind' | 'seconds'>;

/**
 * Counts a vitest run. Each test counts; so does a file that could not be read, which holds no test to say so.
 * A run that executed nothing, left no report, or ended badly after its tests has failed all the same. A test that
 * passed at its second attempt has passed, and is named.
 */
export function countVitest(report: VitestReport | undefined, exitCode: number): Counts {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0, remark: 'aucun compte rendu' };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  if (passed + failed === 0) return { passed, failed: 1, skipped, remark: 'aucun essai exécuté' };
  if (failed === 0 && exitCode !== 0) return { passed, failed: 1, skipped, remark: 'erreur hors des essais' };
  const again = passedAgain(report);
  if (failed > 0 || again.length === 0) return { passed, failed, skipped };
  return { passed, failed, skipped, remark: `⚠ réussi au second essai seulement : ${again.join(' ; ')}` };
}

/** Counts a check that is one by itself: a type checker, a formatter. */
export function countCommand(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The summary: a line per kind, and last of all the totals, in the words that other programs look for. */
export function summary(tallies: readonly Tally[]): string {
  const width = Math.max(...tallies.map(({ kind }) => kind.length), 5);
  const cell = (value: number | string) => String(value).padStart(9);
  const lines = tallies.map(({ kind, passed, failed, skipped, seconds, remark }) => {
    const mark = failed === 0 ? '✓' : '✗';
    const counts = cell(passed) + cell(failed) + cell(skipped) + cell(`${seconds.toFixed(0)} s`);
    return `${mark} ${kind.padEnd(width)}${counts}${remark === undefined ? '' : `   ${remark}`}`;
  });
  const total = (part: 'passed' | 'failed') => tallies.reduce((sum, tally) => sum + tally[part], 0);
  return [
    `  ${'genre'.padEnd(width)}${cell('réussis')}${cell('échoués')}${cell('ignorés')}${cell('durée')}`,
    ...lines,
    '',
    `${total('passed')} passed, ${total('failed')} failed`,
  ].join('\n');
}

/** Whether a run may be called a success: something was tried in every kind, and nothing failed. */
export function isSuccess(tallies: readonly Tally[]): boolean {
  return tallies.length > 0 && tallies.every(({ passed, failed }) => passed > 0 && failed === 0);
}
