/** How the letters of a text are written, from its first bytes. */

/** Of how many bytes the noughts are counted: a first letter alone may be one of two full bytes, « Œ » or « ’ ». */
const COUNTED = 200;

/** Marked by its first two bytes, or not: of a Latin text in UTF-16, most pairs of bytes have a nought, on one side. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, COUNTED);
  const noughts = (side: 0 | 1) =>
    head.reduce((sum, byte, at) => sum + Number(byte === 0 && at % 2 === side), 0);
  const [high, low] = [noughts(0), noughts(1)];
  const most = Math.floor(head.length / 2) / 2;
  if (head.length < 4 || Math.max(high, low) <= most || Math.min(high, low) > most / 4) return 'utf-8';
  return low > high ? 'utf-16le' : 'utf-16be';
}
