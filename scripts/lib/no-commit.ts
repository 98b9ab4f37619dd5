/** Why git does not give what a commit is asked for, in French: what it says itself is for those who write programs. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { complaint, type Complaint } from '#text/complaint.ts';

/** Where git is run to be understood here: it says what is wrong in the language of the machine. */
export const PLAIN: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C' };

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

/** What git says of a folder where it looks for no commit, and what to do. */
const NO_PLACE: readonly [said: RegExp, wrong: string, remedy: (folder: string) => string][] = [
  [
    /not a git repository/i,
    'n’est dans aucun dépôt git',
    () => 'lancez la commande dans un dépôt, ou faites-en un : git init',
  ],
  [
    /dubious ownership/i,
    'est à un autre utilisateur, et git ne le lit pas',
    (folder) => `s’il est sûr : git config --global --add safe.directory ${topOf(folder)}`,
  ],
];

/** The folder of the repository that holds another, or that folder. */
function topOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** What is wrong when git fails for `ref`, asked from `folder`. `error` is what running git, or tar, threw. */
export function explainNoCommit(error: unknown, ref: string, folder: string): Complaint {
  const { code, path, stderr } = error as NodeJS.ErrnoException & { stderr?: unknown };
  if (code === 'ENOENT' && (path === 'git' || path === 'tar'))
    return complaint(
      `${path === 'git' ? 'Git' : 'Le programme « tar »'} est introuvable sur cette machine`,
      'installez-le, puis relancez',
    );
  for (const [said, wrong, remedy] of NO_PLACE)
    if (said.test(String(stderr))) return complaint(`« ${folder} » ${wrong}`, remedy(folder));
  return complaint(
    `« ${ref} » : commit introuvable, ou sans dossier de contenu`,
    isShallow(folder)
      ? 'cette copie n’a pas toute l’histoire du dépôt : git fetch --unshallow'
      : 'donnez une branche ou un commit de ce dépôt',
  );
}
