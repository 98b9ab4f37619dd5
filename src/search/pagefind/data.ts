/** Files of the index, as they come → their data. */
import { SIGNATURE } from './names.ts';

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The records of a file, by their places in it. */
export const recordsIn = (data: Uint8Array): readonly unknown[] => JSON.parse(textOf(data)) as unknown[];

/** What a WebAssembly module begins with: it stands as it is. */
const MODULE = '\0asm';

/** The data of a file of the index, given its bytes: what follows the signature, once unzipped; a module, whole. */
export async function dataIn(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const start = textOf(file.subarray(0, MODULE.length));
  if (start === MODULE) return file;
  // A host that announces gzip has the browser unzip it beforehand: the first bytes tell.
  const isPlain = SIGNATURE.startsWith(start);
  const bytes = isPlain ? file : await unzipped(file);
  const said = textOf(bytes.subarray(0, SIGNATURE.length));
  if (said !== SIGNATURE) throw new SyntaxError(said);
  return bytes.subarray(SIGNATURE.length);
}

async function unzipped(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
