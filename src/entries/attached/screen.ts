/** Is a file what its name says, and nothing that runs? By its first bytes, and for a drawing by a parser. */
import { SaxesParser } from 'saxes';
import { complaint, type Complaint } from '#text/complaint.ts';
import { formatMost, formatSize } from '#text/file-formats.ts';

/** Of an image that is served as it is. */
const MAX_BYTES = 1024 * 1024;

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
/** The bytes with which each kind of image begins, and where. */
const MAGIC: Readonly<Record<string, readonly (readonly [at: number, bytes: readonly number[]])[]>> = {
  png: [[0, [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a]]],
  jpg: [[0, [0xff, 0xd8, 0xff]]],
  jpeg: [[0, [0xff, 0xd8, 0xff]]],
  gif: [[0, ascii('GIF8')]],
  ico: [[0, [0, 0, 1, 0]]],
  webp: [
    [0, ascii('RIFF')],
    [8, ascii('WEBP')],
  ],
};
/** What a drawing is made of. */
const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polyline polygon title desc defs use symbol clipPath mask linearGradient radialGradient stop text tspan style'.split(
    ' ',
  ),
);

/** Why an element or an attribute of a drawing is refused, if it is. */
function explainPart(name: string, attributes: Readonly<Record<string, string>>): Complaint | undefined {
  if (!ELEMENTS.has(name))
    return complaint(
      `« ${name} » interdit dans un SVG`,
      'gardez les formes seules : enregistrez en « SVG simple »',
    );
  const handler = Object.keys(attributes).find((key) => /^on/i.test(key));
  if (handler !== undefined) return complaint(`« ${handler} » interdit dans un SVG`, 'retirez cet attribut');
  const address = Object.entries(attributes).find(
    ([key, value]) => (/(?:^|:)href$/i.test(key) && !value.startsWith('#')) || /url\((?!["']?#)/i.test(value),
  );
  return (
    address &&
    complaint(
      `adresse « ${address[1]} » dans un SVG`,
      'dessinez tout dans ce fichier : il ne va rien chercher',
    )
  );
}

/** What is wrong in a drawing, with its line. */
function explainDrawing(text: string): (Complaint & { line: number })[] {
  const found: (Complaint & { line: number })[] = [];
  const parser = new SaxesParser();
  const say = (wrong: Complaint | undefined) => {
    if (wrong !== undefined) found.push({ ...wrong, line: parser.line });
  };
  parser.on('error', () => {
    if (found.length === 0)
      say(complaint('SVG mal formé', 'enregistrez-le de nouveau depuis le logiciel de dessin'));
  });
  parser.on('doctype', () => say(complaint('DOCTYPE interdit dans un SVG', 'retirez cette ligne')));
  parser.on('processinginstruction', () =>
    say(complaint('instruction « <? » interdite dans un SVG', 'retirez-la')),
  );
  parser.on('opentag', ({ name, attributes }) => say(explainPart(name, attributes)));
  parser.on('text', (words) => {
    if (/@import|url\((?!["']?#)/i.test(words))
      say(complaint('adresse dans le style d’un SVG', 'retirez-la'));
  });
  parser.write(text).close();
  return found;
}

/** What is wrong with the image `name`, of `most` bytes at most; nothing for another kind of file. */
export function explainImage(
  name: string,
  bytes: Uint8Array,
  most = MAX_BYTES,
): (Complaint & { line: number })[] {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const at0 = (wrong: Complaint) => [{ ...wrong, line: 0 }];
  if (/^(?:avif|heic|bmp|tiff?)$/.test(ending))
    return at0(complaint(`image « .${ending} » non admise`, 'enregistrez-la en PNG, JPEG, WebP ou SVG'));
  if (ending !== 'svg' && MAGIC[ending] === undefined) return [];
  if (bytes.length > most)
    return at0(complaint(`image de ${formatSize(bytes.length)}, ${formatMost(most)} au plus`, 'réduisez-la'));
  if (ending === 'svg') return explainDrawing(new TextDecoder().decode(bytes));
  const isSo = MAGIC[ending]?.every(([at, magic]) => magic.every((byte, rank) => bytes[at + rank] === byte));
  return isSo
    ? []
    : at0(complaint(`ce fichier n’est pas une image « .${ending} »`, 'remettez l’image, ou supprimez-le'));
}
