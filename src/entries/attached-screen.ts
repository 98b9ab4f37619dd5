/** Is an attached file what its name says, and does it hide something from whoever publishes it? */
import { endingOf, IMAGE_ENDINGS } from '#text/file-formats.ts';
import { refused, type Told } from './attached-told.ts';
import { decode } from './bytes.ts';
import { leftoversInRaw } from './leftovers.ts';
import { explainOffice } from './office-screen.ts';
import { explainPdf } from './pdf-screen.ts';
import { explainImage } from './screen.ts';

/** What is wrong with a text, and its words if it can be read. */
function explainText(bytes: Uint8Array): { complaints: Told[]; text?: string } {
  const decoded = decode(bytes, leftoversInRaw);
  if (decoded.isReadable) return { complaints: [], text: decoded.text };
  return { complaints: decoded.findings.map(({ message, remedy }) => refused(message, remedy)) };
}

/** What is wrong with the file `name`, of `most` bytes at most; and the words of a text. */
export function explainAttached(
  name: string,
  bytes: Uint8Array,
  most: number,
): { complaints: Told[]; text?: string } {
  const ending = endingOf(name);
  if (bytes.length === 0) return { complaints: [refused('fichier vide', 'remettez-le, ou supprimez-le')] };
  if (IMAGE_ENDINGS.includes(ending))
    return {
      complaints: explainImage(name, bytes, most).map(({ message, remedy }) => refused(message, remedy)),
    };
  if (ending === 'pdf') return { complaints: explainPdf(bytes) };
  if (ending === 'txt' || ending === 'csv') return explainText(bytes);
  return { complaints: explainOffice(ending, bytes) };
}
