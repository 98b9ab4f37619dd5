/** What a file may weigh. */
import { formatMost, formatSize } from '#text/file-formats.ts';
import { formatNumber } from '#text/number/format.ts';
import { finding, type Finding } from './problem.ts';

/** In bytes, and what to do of one that weighs more. */
export interface Limit {
  most: number;
  remedy: string;
}

/** Of a file of text. */
export const MAX_BYTES = 256 * 1024;

/** Of a line of text, in characters. */
export const MAX_LINE = 5000;

/** What is said of a line of `length` characters, which nobody could read. */
export const longLine = (length: number, line: number): Finding =>
  finding(
    `ligne de ${formatNumber(length)} caractères, ${formatNumber(MAX_LINE)} au plus`,
    'coupez-la en paragraphes',
    { line, column: 1 },
  );

const TEXT_LIMIT: Limit = { most: MAX_BYTES, remedy: 'coupez ce fichier' };

/** Why a file of `size` bytes is refused unread, if it is. */
export const tooLong = (size: number, { most, remedy }: Limit = TEXT_LIMIT): Finding | undefined =>
  size > most ? finding(`fichier de ${formatSize(size)}, ${formatMost(most)} au plus`, remedy) : undefined;
