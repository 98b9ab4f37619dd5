/** Figures in columns, as a terminal shows them. Pure. */
import { NARROW_SPACE } from '../src/text/spaces.ts';
import { formatNumber } from '../src/text/number/format.ts';

export interface Table {
  title: string;
  /** The command, or the settings, that give the same figures again. */
  how: readonly string[];
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What was not, or could not be, measured. */
export const NOTHING = '–';

/** The lines of a table; words to the left in the first column, figures to the right in the others. */
export function tableLines({ title, how, head, rows }: Table): string[] {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    head
      .map((_, column) => {
        const cell = row[column] ?? '';
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [title, ...how.map((one) => `  ${one}`), '', line(head), rule, ...rows.map(line), ''];
}

/** A table as Markdown; how it was made stands above. */
export const markdownLines = ({ title, how, head, rows }: Table): string[] => [
  `## ${title}`,
  '',
  ...how.flatMap((one) => [one, '']),
  `| ${head.join(' | ')} |`,
  `| ${head.map((_, column) => (column === 0 ? '---' : '---:')).join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];

/** « 1,3 s », « 0,28 s ». */
export const seconds = (value: number | undefined): string =>
  value === undefined ? NOTHING : `${decimal(value, value < 1 ? 2 : 1)} s`;

/** « 120 ms ». */
export const milliseconds = (value: number | undefined): string =>
  value === undefined ? NOTHING : `${formatNumber(Math.round(value))} ms`;

/** Bytes → « 130 Ko », « 5,2 Ko », « 0 », in thousands of bytes. */
export function kilobytes(bytes: number | undefined): string {
  if (bytes === undefined) return NOTHING;
  if (bytes === 0) return '0';
  return `${bytes < 10_000 ? decimal(bytes / 1000, 1) : formatNumber(Math.round(bytes / 1000))} Ko`;
}

/** Bytes → « 612 Mo ». */
export const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? NOTHING : `${formatNumber(Math.round(bytes / 1e6))} Mo`;

/** « × 1,4 »: how many times `base` goes into `value`. */
export const ratio = (value: number | undefined, base: number | undefined): string =>
  value === undefined || base === undefined || base === 0
    ? NOTHING
    : `×${NARROW_SPACE}${decimal(value / base, 2)}`;

/** A share of 1 → « 98 % »; never rounded up to all, nor down to none. */
export function percent(share: number | undefined): string {
  if (share === undefined) return NOTHING;
  const rounded = Math.round(share * 100);
  const shown = rounded === 100 && share < 1 ? 99 : rounded === 0 && share > 0 ? 1 : rounded;
  return `${shown}${NARROW_SPACE}%`;
}

const decimal = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');

/** The middle value; the mean of the two middle ones. `undefined` for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
