/** File names that every machine can hold and that make good addresses. */
import { plainLetters } from '#text/letters.ts';

const MAX_NAME_BYTES = 100;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** « Forum régional (v2) » → « forum-regional-v2 ». */
export function slugOf(text: string): string {
  return plainLetters(text)
    .replace(/[^0-9a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Why `name` is refused for a file that should end with `.extension`, or `undefined`. */
export function explainName(
  name: string,
  extension: string,
): { message: string; remedy: string } | undefined {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot === -1 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
  if (ending !== extension) {
    return {
      message: dot === -1 ? 'nom sans extension' : `extension « .${ending} » non reconnue ici`,
      remedy: `renommez en « ${slugOf(stem)}.${extension} »`,
    };
  }
  const bytes = new TextEncoder().encode(name).length;
  if (bytes > MAX_NAME_BYTES)
    return { message: `nom de ${bytes} octets, ${MAX_NAME_BYTES} au plus`, remedy: 'raccourcissez-le' };
  if (RESERVED.test(stem)) return { message: 'nom réservé sous Windows', remedy: 'choisissez un autre nom' };
  if (!/^[0-9a-z]+(-[0-9a-z]+)*$/.test(stem)) {
    return {
      message: 'nom à caractères interdits : seuls a-z, 0-9 et « - » sont admis',
      remedy: `renommez en « ${slugOf(stem)}.${extension} »`,
    };
  }
  return undefined;
}
