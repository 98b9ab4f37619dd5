/** Is an attached file what its name says, and does it hide something from whoever publishes it? */
import { complaint } from '#text/complaint.ts';
import { endingOf, IMAGE_ENDINGS } from '#text/file-formats.ts';
import { NOTHING, type Told } from './told.ts';
import { decode } from '../read.ts';
import { leftoversInRaw } from '../leftovers.ts';
import { explainOffice } from './office-screen.ts';
import { explainPdf } from './pdf-screen.ts';
import { explainImage } from './screen.ts';

/** What is wrong with a text, and its words if it can be read. */
function explainText(bytes: Uint8Array): Told & { text?: string } {
  const decoded = decode(bytes, leftoversInRaw);
  return decoded.isReadable
    ? { ...NOTHING, text: decoded.text }
    : { ...NOTHING, refused: decoded.findings.map(({ message, remedy }) => complaint(message, remedy)) };
}

/** What is wrong with the file `name`, of `most` bytes at most; and the words of a text. */
export function explainAttached(name: string, bytes: Uint8Array, most: number): Told & { text?: string } {
  const ending = endingOf(name);
  if (bytes.length === 0)
    return { ...NOTHING, refused: [complaint('fichier vide', 'remettez-le, ou supprimez-le')] };
  if (IMAGE_ENDINGS.includes(ending)) return { ...NOTHING, refused: explainImage(name, bytes, most) };
  if (ending === 'pdf') return explainPdf(bytes);
  return ending === 'txt' || ending === 'csv' ? explainText(bytes) : explainOffice(ending, bytes);
}
