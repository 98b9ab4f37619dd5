/** Why git does not give what a commit is asked for, in French: what it says itself is for those who write programs. */
import { execFileSync } from 'node:child_process';
import { complaint, type Complaint } from '#text/complaint.ts';

/** Was this copy made without its history (`git clone --depth 1`)? */
function isShallow(folder: string): boolean {
  try {
    const asked = ['-C', folder, 'rev-parse', '--is-shallow-repository'];
    return (
      execFileSync('git', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() === 'true'
    );
  } catch {
    return false;
  }
}

/** What is wrong when git fails for `ref`, asked from `folder`. `error` is what running git threw. */
export function explainNoCommit(error: unknown, ref: string, folder: string): Complaint {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    return complaint('Git est introuvable sur cette machine', 'installez-le, puis relancez');
  return complaint(
    `« ${ref} » : commit introuvable, ou sans dossier de contenu`,
    isShallow(folder)
      ? 'cette copie n’a pas toute l’histoire du dépôt : git fetch --unshallow'
      : 'donnez une branche ou un commit de ce dépôt',
  );
}
