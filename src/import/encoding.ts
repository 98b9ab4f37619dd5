/** How the letters of a text are written, from its first bytes. */

/** Marked by its first two bytes, or not: every other byte of a Latin text in UTF-16 is nought. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first !== 0) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 && bytes.length > 3 ? 'utf-16be' : 'utf-8';
}
