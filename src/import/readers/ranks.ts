/** Ranks as word processors write them in front of paragraphs: « 3 », « c », « III ». */

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(rank: number): string {
  let left = rank;
  let written = '';
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      written += sign;
      left -= value;
    }
  return written;
}

/** « aa » comes after « z », « bb » after « aa ». */
const letter = (rank: number): string =>
  String.fromCodePoint(97 + ((rank - 1) % 26)).repeat(Math.ceil(rank / 26));

/** By the name of a format, of Word or of OpenDocument. */
const WRITTEN: Readonly<Record<string, (rank: number) => string>> = {
  '1': String,
  decimal: String,
  decimalZero: (rank) => String(rank).padStart(2, '0'),
  a: letter,
  lowerLetter: letter,
  A: (rank) => letter(rank).toUpperCase(),
  upperLetter: (rank) => letter(rank).toUpperCase(),
  i: (rank) => roman(rank).toLowerCase(),
  lowerRoman: (rank) => roman(rank).toLowerCase(),
  I: roman,
  upperRoman: roman,
};

/** A rank in this format; `undefined` in one that is not known. */
export const rankIn = (format: string, rank: number): string | undefined => WRITTEN[format]?.(rank);

/** `ranks` once a paragraph of this level has been counted: those of deeper levels begin anew. */
export function counted(
  ranks: readonly number[],
  level: number,
  firstOf: (level: number) => number,
): number[] {
  return Array.from({ length: level + 1 }, (_, at) =>
    at < level ? (ranks[at] ?? firstOf(at)) : (ranks[at] ?? firstOf(at) - 1) + 1,
  );
}
