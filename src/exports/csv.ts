/** Tables in CSV: their rows, or where these are. */
import { stringify } from 'csv-stringify/sync';
import type { Row } from './data-parts.ts';
import type { Cell, Table } from './table.ts';

const csv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...head],
    record_delimiter: 'windows',
    escape_formulas: true,
  });

/**
 * Rows of a table in CSV (RFC 4180, UTF-8, header). Text that a spreadsheet would run as a formula gets an apostrophe
 * before it, as OWASP advises; numbers, even negative, are left alone.
 */
export const tableCsv = ({ columns }: Pick<Table, 'columns'>, rows: readonly Row[]): string =>
  csv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ read }) => read(row))),
  );

/** The same, where the rows are in other files. A program that expects rows finds none of its columns. */
export const tablePartsCsv = (parts: readonly Readonly<Record<string, Cell>>[]): string =>
  csv(
    Object.keys(parts[0] ?? {}),
    parts.map((part) => Object.values(part)),
  );
