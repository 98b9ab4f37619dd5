/** Sizes of letters: that of the text, and those of its headings. */
import type { Line } from './lines.ts';

/** To the half point. */
export const rounded = (size: number): number => Math.round(size * 2) / 2;

/** The size of most characters. */
export function bodySize(lines: readonly Line[]): number {
  const counted = new Map<number, number>();
  for (const { size, text } of lines)
    counted.set(rounded(size), (counted.get(rounded(size)) ?? 0) + text.length);
  return [...counted].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}

/** Sizes of headings, the largest first: each is a level. A key figure is large and titles nothing. */
export const headingSizes = (lines: readonly Line[], body: number): number[] =>
  [
    ...new Set(
      lines
        .filter(({ size, text }) => rounded(size) > body + 0.9 && /\p{L}{3}/u.test(text))
        .map(({ size }) => rounded(size)),
    ),
  ].sort((a, b) => b - a);
