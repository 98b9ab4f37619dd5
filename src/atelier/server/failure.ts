/** What the machine refuses, in the words of whoever works there. */

const SAID: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque est plein',
  EDQUOT: 'votre part du disque est pleine',
  EACCES: 'ce dossier ne peut pas être écrit par vous',
  EPERM: 'ce dossier ne peut pas être écrit par vous',
  EROFS: 'ce disque est en lecture seule',
  EBUSY: 'ce fichier est ouvert dans un autre programme',
  EMFILE: 'trop de fichiers sont ouverts',
  EIO: 'le disque ne répond pas',
  ENOENT: 'un dossier ou un fichier n’est plus là',
  EISDIR: 'un dossier a pris la place d’un fichier',
  ENOTDIR: 'un fichier a pris la place d’un dossier',
  ENOTEMPTY: 'un dossier a pris la place d’un fichier',
  EEXIST: 'un fichier de ce nom est déjà là',
  ENAMETOOLONG: 'un nom de fichier est trop long',
};

const PUT_RIGHT = 'rétablissez ce dossier, ou demandez à qui tient le site';
const RENAME = 'donnez un autre nom';
const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: PUT_RIGHT,
  EISDIR: PUT_RIGHT,
  ENOTDIR: PUT_RIGHT,
  ENOTEMPTY: PUT_RIGHT,
  EEXIST: RENAME,
  ENAMETOOLONG: RENAME,
};

/** « le disque est plein : rien n’a été écrit… »; the words of the error where it is another. */
export function failureSaid(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // A program that is not there is no file of the content.
  const isProgram = error instanceof Error && 'syscall' in error && String(error.syscall).startsWith('spawn');
  const said = isProgram ? undefined : SAID[code];
  if (said !== undefined)
    return `${said} : rien n’a été écrit, et votre saisie reste ici ; ${REMEDIES[code] ?? 'faites de la place ou demandez l’accès'}, puis refaites votre geste`;
  return error instanceof Error ? error.message : String(error);
}
