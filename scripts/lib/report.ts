/** Problems → what a person, a forge or a program reads. Finds nothing itself. */
import type { Problem } from '#entries/problem.ts';
import type { Count, Coverage } from '#graph/sentences/coverage-count.ts';
import { capitalise, count, plural } from '#text/word/agreement.ts';
import { formatNumber } from '#text/number/format.ts';

/** What went wrong, in the words of whoever threw it. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const FORMATS = ['text', 'github', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (name: string): name is Format => FORMATS.some((format) => format === name);

/** `path:line:column field — what is wrong → what to write` */
export function problemLine({ path, line, column, field, message, remedy }: Problem): string {
  const place = [path, line, column].filter((part) => part !== 0).join(':');
  const what = remedy === '' ? message : `${message} → ${remedy}`;
  return field === '' ? `${place} — ${what}` : `${place} ${field} — ${what}`;
}

/** Workflow commands eat line feeds and percent signs. */
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

function annotation({ path, line, column, field, message, remedy, severity }: Problem): string {
  const kind = severity === 'refuse' ? 'error' : 'warning';
  const text = [field, remedy === '' ? message : `${message} → ${remedy}`].filter(Boolean).join(' — ');
  return `::${kind} file=${path},line=${Math.max(1, line)},col=${Math.max(1, column)}::${escaped(text)}`;
}

/** « 41 phrases : 38 reliées à une fiche, 3 laissées de côté avec une raison. », the same of numbers. */
function coverageLines(coverage: Coverage | undefined): string[] {
  if (coverage === undefined || coverage.sentences.all === 0) return [];
  const { sentences, numbers } = coverage;
  const told = ({ tied, waived, bare }: Count, [one, many]: readonly [string, string], aside: string) =>
    [
      `${formatNumber(tied)} ${plural(tied, one, many)} à une fiche`,
      ...(waived > 0 ? [`${formatNumber(waived)} ${aside} de côté`] : []),
      ...(bare > 0 ? [`${formatNumber(bare)} sans fiche ni raison`] : []),
    ].join(', ');
  const ofNumbers = told(numbers, ['relié', 'reliés'], plural(numbers.waived, 'laissé', 'laissés'));
  return [
    `${capitalise(count(sentences.all, 'phrase'))} : ${told(sentences, ['reliée', 'reliées'], plural(sentences.waived, 'laissée', 'laissées'))}.`,
    ...(numbers.all > 0 ? [`${capitalise(count(numbers.all, 'nombre'))} : ${ofNumbers}.`] : []),
  ];
}

/**
 * The report of a check. Refusals go to the output, warnings to the errors, so that a warning never
 * hides among refusals; `code` is the exit code of the command.
 */
export function report(
  problems: readonly Problem[],
  counts: Readonly<Record<string, number>>,
  format: Format,
  coverage?: Coverage,
): { output: string; errors: string; code: 0 | 1 } {
  const refused = problems.filter(({ severity }) => severity === 'refuse');
  const warned = problems.filter(({ severity }) => severity === 'avertit');
  const code = refused.length > 0 ? 1 : 0;
  const lines = (list: readonly string[]) => list.map((line) => `${line}\n`).join('');
  if (format === 'json')
    return { output: `${JSON.stringify({ problems, counts, coverage }, null, 2)}\n`, errors: '', code };
  if (format === 'github') return { output: lines(problems.map(annotation)), errors: '', code };
  const files = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const verdict =
    code === 0
      ? `Contenu en ordre : ${formatNumber(files)} ${plural(files, 'entrée lue', 'entrées lues')}.`
      : `${formatNumber(refused.length)} ${plural(refused.length, 'problème', 'problèmes')} à corriger.`;
  return {
    output: lines([...refused.map(problemLine), ...coverageLines(coverage), verdict]),
    errors: lines(warned.map((problem) => `avertissement : ${problemLine(problem)}`)),
    code,
  };
}
