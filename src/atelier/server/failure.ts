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
};

/** « le disque est plein : rien n’a été écrit… »; the words of the error where it is another. */
export function failureSaid(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = SAID[code];
  if (said !== undefined)
    return `${said} : rien n’a été écrit, et votre saisie reste ici ; faites de la place ou demandez l’accès, puis refaites votre geste`;
  return error instanceof Error ? error.message : String(error);
}
