/** What a file may weigh. */
import { finding, type Finding } from './problem.ts';

/** In bytes, and what to do of one that weighs more. */
export interface Limit {
  most: number;
  remedy: string;
}

/** Of a file of text. */
export const MAX_BYTES = 256 * 1024;

const TEXT_LIMIT: Limit = { most: MAX_BYTES, remedy: 'coupez ce fichier' };

/** Why a file of `size` bytes is refused unread, if it is. */
export const tooLong = (size: number, { most, remedy }: Limit = TEXT_LIMIT): Finding | undefined =>
  size > most ? finding(`${size} octets, ${most} au plus`, remedy) : undefined;
