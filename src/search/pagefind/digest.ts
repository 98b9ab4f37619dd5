/** Names of files that follow from their contents. */
import { createHash } from 'node:crypto';
import { NAME_SIGNS } from './names.ts';

/** The name of a file of these contents: 26 bits, which tell it from what stood there before. */
export const shortDigest = (...parts: Uint8Array[]): string =>
  parseInt(digestOf(...parts), 16)
    .toString(36)
    .padStart(NAME_SIGNS, '0')
    .slice(-NAME_SIGNS);

/** Of a digest in a file's name: enough that what a browser kept is never taken for what stands there now. */
const DIGITS = 8;

export function digestOf(...parts: Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, DIGITS);
}
