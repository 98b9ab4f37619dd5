/** What a PDF may hide: programs, other files, a password. Its names are read where they are, and in its packed objects. */
import { inflateSync } from 'node:zlib';
import { complaint, type Complaint } from '#text/complaint.ts';
import { NOTHING, type Told } from './told.ts';

/** Of packed objects, once unpacked: a PDF that gives more is not read further. */
const MOST_UNPACKED = 4 * 1024 * 1024;

/** What each name does, and is no part of a document that is read. */
const HIDDEN: readonly (readonly [names: RegExp, what: string])[] = [
  [/\/(?:JavaScript|JS)(?![A-Za-z0-9])/, 'un programme (JavaScript)'],
  [/\/Launch(?![A-Za-z0-9])/, 'une commande à lancer'],
  [/\/(?:EmbeddedFiles?|RichMedia)(?![A-Za-z0-9])/, 'un autre fichier'],
  [/\/XFA(?![A-Za-z0-9])/, 'un formulaire dynamique (XFA)'],
];

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** A name may write any letter by its number: « /J#61vaScript ». */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

function unpacked(bytes: Uint8Array): string | undefined {
  try {
    return latin1(inflateSync(bytes, { maxOutputLength: MOST_UNPACKED }));
  } catch {
    return undefined;
  }
}

/** The dictionaries of a PDF: what stands outside its streams, and in those that pack objects. */
function objectsOf(text: string, bytes: Uint8Array): { text: string; isWhole: boolean } {
  const parts: string[] = [];
  let isWhole = true;
  let end = 0;
  for (const match of text.matchAll(/stream\r?\n/g)) {
    if (match.index < end) continue;
    const head = text.slice(end, match.index);
    const start = match.index + match[0].length;
    const close = text.indexOf('endstream', start);
    parts.push(head);
    end = close === -1 ? text.length : close + 'endstream'.length;
    if (!/\/Type\s*\/ObjStm/.test(plainNames(head.slice(head.lastIndexOf(' obj'))))) continue;
    const inner = unpacked(bytes.subarray(start, close === -1 ? undefined : close));
    if (inner === undefined) isWhole = false;
    else parts.push(inner);
  }
  parts.push(text.slice(end));
  return { text: plainNames(parts.join('\n')), isWhole };
}

/** The words of a string of a PDF: between parentheses, or in hexadecimal, as UTF-16. */
function wordsOf(written: string): string {
  if (!written.startsWith('<')) return written.slice(1, -1);
  const units = (written.slice(1, -1).replace(/\s/g, '').match(/.{4}/g) ?? []).map((unit) =>
    Number.parseInt(unit, 16),
  );
  return String.fromCharCode(...units.filter((unit) => unit !== 0xfeff));
}

/** The name that its properties give to who wrote it, when they can be read. */
function authorIn(objects: string): string | undefined {
  const said = /\/Author\s*(\((?:[^()\\]|\\.)*\)|<FEFF[0-9A-F\s]*>)/i.exec(objects)?.[1];
  const words = said === undefined ? '' : wordsOf(said);
  return /^[\x20-\x7e\u00c0-\u017f]*\p{L}{2}[\x20-\x7e\u00c0-\u017f]*$/u.test(words) ? words : undefined;
}

const only = (wrong: Complaint): Told => ({ ...NOTHING, refused: [wrong] });

/** What is wrong with a PDF. */
export function explainPdf(bytes: Uint8Array): Told {
  const text = latin1(bytes);
  if (!text.slice(0, 1024).includes('%PDF-'))
    return only(
      complaint(
        'ce fichier n’est pas un PDF',
        'remettez le fichier reçu, ou donnez-lui la terminaison de ce qu’il est',
      ),
    );
  if (!text.slice(-2048).includes('%%EOF'))
    return only(complaint('ce PDF est coupé avant sa fin', 'téléchargez-le de nouveau'));
  const { text: objects, isWhole } = objectsOf(text, bytes);
  if (/\/Encrypt(?![A-Za-z0-9])/.test(objects))
    return only(
      complaint('ce PDF est protégé par un mot de passe', 'demandez-le sans protection à qui l’a publié'),
    );
  const author = authorIn(objects);
  return {
    refused: [
      ...(isWhole
        ? []
        : [
            complaint(
              'ce PDF ne peut pas être lu : on ne sait pas ce qu’il contient',
              'enregistrez-le de nouveau en PDF, et dites-le dans « origin »',
            ),
          ]),
      ...HIDDEN.filter(([names]) => names.test(objects)).map(([, what]) =>
        complaint(
          `ce PDF contient ${what}`,
          'enregistrez-le de nouveau en PDF (« Imprimer », puis « Enregistrer au format PDF »), et dites-le dans « origin »',
        ),
      ),
    ],
    told:
      author === undefined
        ? []
        : [
            complaint(
              `les propriétés de ce PDF nomment son auteur, « ${author} » : ce nom sera publié avec lui`,
              'laissez-le s’il était dans le fichier publié ; sinon, demandez un fichier sans ce nom',
            ),
          ],
  };
}
