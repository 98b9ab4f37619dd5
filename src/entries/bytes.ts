/** Bytes of a file → text, the same on every machine. */
import { FIX, MAX_BYTES } from './characters.ts';
import { leftoversIn } from './leftovers.ts';
import { finding, type Finding } from './problem.ts';

export interface Decoded {
  text: string;
  findings: Finding[];
  /** `false`: nothing more is to be said of this file before that is mended. */
  isReadable: boolean;
}

const unreadable = (...findings: Finding[]): Decoded => ({ text: '', findings, isReadable: false });

/** What a file may weigh, in bytes, and what to do of one that weighs more. */
export interface Limit {
  most: number;
  remedy: string;
}

const TEXT_LIMIT: Limit = { most: MAX_BYTES, remedy: 'coupez ce fichier' };

/** Why a file of `size` bytes is refused unread, if it is. */
export const tooLong = (size: number, { most, remedy }: Limit = TEXT_LIMIT): Finding | undefined =>
  size > most ? finding(`${size} octets, ${most} au plus`, remedy) : undefined;

/**
 * UTF-8 to NFC text with LF line ends, whatever machine the file was saved on
 * (a byte order mark, CRLF and decomposed accents are neutral). `leftovers` finds those of a merge.
 */
export function decode(bytes: Uint8Array, leftovers = leftoversIn): Decoded {
  if (bytes.length === 0) return unreadable(finding('fichier vide', 'écrivez-le ou supprimez-le'));
  const long = tooLong(bytes.length);
  if (long !== undefined) return unreadable(long);
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    const readable = new TextEncoder().encode(lossy.slice(0, lossy.indexOf('\uFFFD'))).length;
    return unreadable(
      finding(
        `octet ${readable + 1} : le fichier n’est pas en UTF-8`,
        'rouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8',
      ),
    );
  }
  const text = decoded.replace(/\r\n?/g, '\n').normalize('NFC');
  const left = leftovers(text);
  if (left.length > 0) return unreadable(...left);
  return { text, findings: returnsIn(decoded), isReadable: true };
}

/** An end of line of the old Macintosh: some programs show it, others run the two lines together. */
function returnsIn(decoded: string): Finding[] {
  const alone = decoded.search(/\r(?!\n)/);
  if (alone === -1) return [];
  const before = decoded.slice(0, alone).split(/\r\n?|\n/);
  const at = { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
  return [finding('retour chariot seul (U+000D)', `passez à la ligne (${FIX} le fait)`, at)];
}
