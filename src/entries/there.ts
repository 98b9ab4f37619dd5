/** Is there a content to read at all? */
import { readdirSync } from 'node:fs';
import { complaint, type Complaint } from '#text/complaint.ts';

/** What is wrong with a folder that is to be read, called `shown`: it is not there, is a file, or holds nothing. */
export function explainFolder(folder: string, shown: string): Complaint | undefined {
  const start = 'donnez le dossier qui tient site.yaml, ou commencez un site : npm run new-site -- DOSSIER';
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return complaint(`« ${shown} » n’est pas un dossier`, start);
    if (code === 'ENOENT') return complaint(`le dossier « ${shown} » n’existe pas`, start);
    return complaint(`le dossier « ${shown} » ne peut pas être lu (${code})`, 'vérifiez vos droits sur lui');
  }
  // What is hidden is no content: « .gitkeep », « .DS_Store ».
  if (names.some((name) => !name.startsWith('.'))) return undefined;
  return complaint(`le dossier « ${shown} » est vide`, start);
}
