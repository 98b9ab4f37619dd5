/** File names that every machine can hold and that make good addresses. */
import { complaint, type Complaint } from '#text/complaint.ts';
import { plainLetters } from '#text/letters.ts';
import { twinOf } from '#text/mend/imitations.ts';
import { codeOf } from '#text/mend/mend.ts';

const MAX_NAME_BYTES = 100;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** « Forum régional (v2) » → « forum-regional-v2 ». */
export function slugOf(text: string): string {
  return plainLetters(text)
    .replace(/[^0-9a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Documents that `npm run import` reads. */
const RECEIVED = /^(?:pdf|docx?|odt|html?|rtf)$/i;
const IMAGE = /^(?:png|jpe?g|webp|avif|gif|svg|heic|tiff?|bmp|ico)$/i;
// cspell:ignore crdownload
/** Files that programs leave while they work, or beside a file that they changed. */
const LEFT_BY: readonly [RegExp, string, string][] = [
  [/^~\$/, 'fichier temporaire de Word', 'fermez le document dans Word, puis supprimez ce fichier'],
  [/^\.?~lock\./, 'verrou de LibreOffice', 'fermez le document, puis supprimez ce fichier'],
  [
    /\.orig$|\.rej$/,
    'reste d’une fusion de Git',
    'gardez la bonne version dans l’autre fichier, puis supprimez celui-ci',
  ],
  [
    /~$|\.(?:bak|tmp|temp|old|swp|swo|crdownload|part)$/i,
    'copie laissée par un éditeur de texte',
    'supprimez ce fichier',
  ],
];
const OTHER_LETTER = /[^\p{ASCII}\p{Script=Latin}\p{M}\p{P}\p{S}\p{Z}]/u;

/** « mairie (1) », « mairie - Copie », « mairie (copie 2) », « mairie copie 2 »: what a machine calls a second file. */
const COPY = /^(?<stem>[0-9a-z]+(?:-[0-9a-z]+)*)(?: ?\(\d+\)|(?: -)? \(?[Cc]op(?:ie|y)(?: ?\(?\d+\)?)?\)?)$/u;

/** The name to give: that of the file without what machines added to it. */
function remedyOf(stem: string, extension: string): string {
  const slug = slugOf(twinOf(stem));
  return slug === '' ? `donnez-lui un nom en a-z, 0-9 et « - »` : `renommez en « ${slug}.${extension} »`;
}

/** « mairie.yaml.txt », « mairie.yaml.yaml »: an ending that a machine added, where it shows none. */
function explainTwice(stem: string, ending: string | undefined, extension: string): Complaint | undefined {
  const twice = new RegExp(`^(.+)\\.(?:${extension}|ya?ml|mdx?|txt)$`, 'i').exec(stem)?.[1];
  return twice === undefined || ending === undefined
    ? undefined
    : complaint(
        `« .${ending} » a été ajouté à la fin de « ${stem} »`,
        `${remedyOf(twice, extension)} (affichez les extensions de fichiers pour le voir)`,
      );
}

function explainExtension(
  stem: string,
  ending: string | undefined,
  extension: string,
  path: string,
): Complaint {
  if (ending === undefined) return complaint('nom sans extension', remedyOf(stem, extension));
  if (RECEIVED.test(ending))
    return complaint(
      `« .${ending} » : un document reçu n’est pas un contenu`,
      `lancez npm run import -- ${/[\s$~]/.test(path) ? `'${path}'` : path} (son texte sera lu et rangé), puis retirez-le de ce dossier`,
    );
  if (IMAGE.test(ending))
    return complaint(
      `« .${ending} » : une image n’est pas lue ici`,
      'rangez-la dans content/attachments/, et nommez-la sous « images » dans l’en-tête de son communiqué',
    );
  return complaint(`extension « .${ending} » non reconnue ici`, remedyOf(stem, extension));
}

/** What a program left under this name, if one did. */
export function explainLeft(name: string): Complaint | undefined {
  const left = LEFT_BY.find(([pattern]) => pattern.test(name));
  return left && complaint(left[1], left[2]);
}

/** Why `name` is refused for a file that should end with `.extension`, or `undefined`; `path` is how messages show the file. */
export function explainName(name: string, extension: string, path = name): Complaint | undefined {
  const left = explainLeft(name);
  if (left !== undefined) return left;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot === -1 ? [name, undefined] : [name.slice(0, dot), name.slice(dot + 1)];
  const twice = explainTwice(stem, ending, extension);
  if (twice !== undefined) return twice;
  if (ending !== extension) return explainExtension(stem, ending, extension, path);
  const bytes = new TextEncoder().encode(name).length;
  if (bytes > MAX_NAME_BYTES)
    return complaint(`nom de ${bytes} octets, ${MAX_NAME_BYTES} au plus`, 'raccourcissez-le');
  if (RESERVED.test(stem)) return complaint('nom réservé sous Windows', 'choisissez un autre nom');
  if (/^[0-9a-z]+(-[0-9a-z]+)*$/.test(stem)) return undefined;
  const [, copied] = COPY.exec(stem) ?? [];
  if (copied !== undefined)
    return complaint(
      `copie de « ${copied}.${extension} », faite par l’ordinateur`,
      `supprimez-la ; si c’est elle la bonne version, renommez-la « ${copied}.${extension} » à la place de l’autre`,
    );
  const foreign = OTHER_LETTER.exec(stem)?.[0];
  return complaint(
    foreign === undefined
      ? 'nom à caractères interdits : seuls a-z, 0-9 et « - » sont admis'
      : `nom à caractères interdits : « ${foreign} » (${codeOf(foreign)}) n’est pas une lettre latine ; seuls a-z, 0-9 et « - » sont admis`,
    remedyOf(stem, extension),
  );
}

/** The id that a file's name gives. */
export const stemOf = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
