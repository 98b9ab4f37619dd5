/** What is printed on every page: found by repetition at the same height, whatever the number of the page. */
import type { Line } from './lines.ts';

export interface Sheet {
  rows: Line[][];
  height: number;
  top: string[];
  bottom: string[];
}

const MARGIN = 0.16;
const PAGE_NUMBER = /^(?:page\s*)?[-–]?\s*\d{1,3}(?:\s*(?:\/|sur)\s*\d{1,3})?\s*[-–]?$/i;

const rowText = (row: readonly Line[]): string => row.map(({ text }) => text).join(' ');
const keyOf = (row: readonly Line[]): string =>
  `${Math.round((row[0]?.y ?? 0) / 4)} ${rowText(row).replace(/\d+/g, '#')}`;

/** Takes the repeated rows out of each page, top and bottom apart. `pages` holds the rows of each page with its height. */
export function withoutFurniture(pages: readonly { rows: Line[][]; height: number }[]): Sheet[] {
  const counted = new Map<string, number>();
  const inMargin = (row: readonly Line[], height: number) => {
    const y = row[0]?.y ?? 0;
    return y < height * MARGIN || y > height * (1 - MARGIN);
  };
  for (const { rows, height } of pages)
    for (const key of new Set(rows.filter((row) => inMargin(row, height)).map(keyOf)))
      counted.set(key, (counted.get(key) ?? 0) + 1);
  return pages.map(({ rows, height }) => {
    const sheet: Sheet = { rows: [], height, top: [], bottom: [] };
    for (const row of rows) {
      const isRepeated = pages.length > 1 && (counted.get(keyOf(row)) ?? 0) > pages.length / 2;
      const isNumber = inMargin(row, height) && PAGE_NUMBER.test(rowText(row).trim());
      if (!(inMargin(row, height) && (isRepeated || isNumber))) sheet.rows.push(row);
      else ((row[0]?.y ?? 0) > height / 2 ? sheet.top : sheet.bottom).push(rowText(row));
    }
    return sheet;
  });
}
