/** Files that no reader reads, told from their names and their first bytes, with what to do of each. */
// cspell:ignore dotm fodt
import { encodingOf } from './encoding.ts';
import type { Format } from './model.ts';

const SAVE_AS = 'ouvrez-le dans Word ou LibreOffice, puis « Enregistrer sous… » au format .docx ou .odt';
const READ_FORMATS = 'donnez un fichier .pdf, .docx, .odt, .html, .txt ou .md';

/** By the ending of the name: what it is, and what to do. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:doc|dot)$/, `un ancien document Word → ${SAVE_AS}`],
  [/^rtf$/, `un document RTF → ${SAVE_AS}`],
  [/^(?:docm|dotx|dotm|ott|fodt|wps|wpd|pages)$/, `un document d’un autre format de texte → ${SAVE_AS}`],
  [
    /^(?:jpe?g|png|gif|tiff?|bmp|webp|heic|svg)$/,
    'une image : aucun mot n’y est lu → demandez le document d’origine, ou recopiez son texte dans un fichier .txt',
  ],
  [
    /^(?:xlsx?|ods|csv|pptx?|odp)$/,
    'un tableur ou une présentation → copiez-en le texte dans un fichier .txt',
  ],
  [/^(?:eml|msg)$/, 'un message → enregistrez sa pièce jointe, ou copiez son texte dans un fichier .txt'],
  [/^(?:zip|rar|7z)$/, 'une archive → sortez-en le document'],
];

/** Why a file of this name is not read, and what to do. */
export function explainEnding(name: string): string {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = ENDINGS.find(([pattern]) => pattern.test(ending));
  return found === undefined ? `format non lu → ${READ_FORMATS}` : `format non lu : c’est ${found[1]}`;
}

/** In letters of one byte. No communiqué is so long; a longer text would hold the machine for minutes. A page has its looks too. */
const LONGEST = { text: 300_000, page: 10_000_000 };

const isText = (format: Format): boolean => format === 'txt' || format === 'md' || format === 'html';

/** An image that an export of a word processor writes in a text, as a link of letters without end. */
const WRITTEN_IMAGE = /data:image\/[a-z.+-]+;base64,/;

function explainLength(bytes: Uint8Array, format: Format): string | undefined {
  const encoding = encodingOf(bytes);
  const most = LONGEST[format === 'html' ? 'page' : 'text'];
  // A letter of UTF-16 takes two bytes.
  if ((encoding === 'utf-8' ? bytes.length : bytes.length / 2) <= most) return undefined;
  if (format === 'html')
    return `cette page fait plus de ${most / 1e6} Mo → enregistrez-la sans ses images, ou copiez son texte dans un fichier .txt`;
  return WRITTEN_IMAGE.test(new TextDecoder(encoding).decode(bytes))
    ? `ce texte fait plus de ${most / 1e3} Ko : une image y est écrite en lettres (« data:image/… ») → retirez-en ces lignes, ou donnez le document d’origine`
    : `ce texte fait plus de ${most / 1e3} Ko (cent pages et plus) → gardez-en le document lui-même, ou coupez-le en plusieurs fichiers`;
}

/** Why these bytes are not of their format, and what to do; `undefined` if nothing says so. */
export function explainBytes(bytes: Uint8Array, format: Format): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0'))
    return `c’est un ancien document Word, ou un document protégé par un mot de passe → ${SAVE_AS}, sans mot de passe`;
  if (/^\s*\{\\rtf/.test(head)) return `c’est un document RTF → ${SAVE_AS}`;
  if (format !== 'pdf' && head.startsWith('%PDF-')) return 'c’est un PDF → donnez-lui un nom en .pdf';
  if (format !== 'html' && /^\s*(?:<!doctype html|<html)/i.test(head) && !isText(format))
    return 'c’est une page HTML → donnez-lui un nom en .html';
  if (format === 'pdf' && !head.includes('%PDF-'))
    return head.startsWith('PK\u0003\u0004')
      ? 'ce n’est pas un PDF mais un document Word ou OpenDocument, ou une archive → donnez-lui le nom qu’il avait (.docx, .odt)'
      : `ce n’est pas un PDF → ${READ_FORMATS}`;
  if (isText(format) && head.startsWith('PK\u0003\u0004'))
    return 'c’est un document Word ou OpenDocument, ou une archive → donnez-lui le nom qu’il avait (.docx, .odt)';
  return isText(format) ? explainLength(bytes, format) : undefined;
}
