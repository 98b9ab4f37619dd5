/** Data → CBOR, as Pagefind's engine reads it: lists, texts and whole numbers, which are all that it is given. */

export type Plain = string | number | readonly Plain[];

const [NUMBER, NEGATIVE, TEXT, LIST] = [0x00, 0x20, 0x60, 0x80] as const;
const LARGE = 0x10000;

/** The bytes of `data`. Numbers are whole, and below 2³² whatever their sign. */
export function cborOf(data: Plain): Uint8Array {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const texts = new TextEncoder();
  const room = (more: number) => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(2 * (length + more));
    larger.set(bytes);
    bytes = larger;
  };
  /** What is coming, and how much: in the sign itself, or in the one, two or four bytes after it. */
  const head = (sort: number, count: number) => {
    room(5);
    const after = count < 24 ? 0 : count < 256 ? 1 : count < LARGE ? 2 : 4;
    bytes[length++] = sort + (after === 0 ? count : after === 1 ? 24 : after === 2 ? 25 : 26);
    for (let at = after - 1; at >= 0; at -= 1) bytes[length++] = count / 256 ** at;
  };
  const write = (one: Plain): void => {
    if (typeof one === 'number') head(one < 0 ? NEGATIVE : NUMBER, one < 0 ? -1 - one : one);
    else if (typeof one === 'string') {
      const text = texts.encode(one);
      head(TEXT, text.length);
      room(text.length);
      bytes.set(text, length);
      length += text.length;
    } else {
      head(LIST, one.length);
      for (const part of one) write(part);
    }
  };
  write(data);
  return bytes.subarray(0, length);
}
