/** Bytes of a file → text, the same on every machine. */
import { MAX_BYTES, findCharacters } from './characters.ts';
import { finding, type Finding } from './problem.ts';

export interface Decoded {
  text: string;
  findings: Finding[];
}

/** Why a file of `size` bytes is refused unread, if it is. */
export const tooLong = (size: number): Finding | undefined =>
  size > MAX_BYTES ? finding(`${size} octets, ${MAX_BYTES} au plus`, 'coupez ce fichier') : undefined;

/**
 * UTF-8 to NFC text with LF line ends, whatever machine the file was saved on
 * (a byte order mark, CRLF and decomposed accents are neutral). Characters that deceive are listed.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0)
    return { text: '', findings: [finding('fichier vide', 'écrivez-le ou supprimez-le')] };
  const long = tooLong(bytes.length);
  if (long !== undefined) return { text: '', findings: [long] };
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    const readable = new TextEncoder().encode(lossy.slice(0, lossy.indexOf('\uFFFD'))).length;
    return {
      text: '',
      findings: [finding(`octet ${readable + 1} : le fichier n’est pas en UTF-8`, 'enregistrez-le en UTF-8')],
    };
  }
  const text = decoded.replace(/\r\n?/g, '\n').normalize('NFC');
  return { text, findings: findCharacters(text) };
}
