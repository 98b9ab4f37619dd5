/** The folder of a site, of which a build takes away all that is not of it: never one that holds anything else. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { complaint, type Complaint } from '#text/complaint.ts';
import { ROOT } from './install.mjs';
import { markOf, readMark } from './building-mark.ts';
import { isSite, namesIn, strangerIn } from './site-names.ts';

/** The folder of the site, which `OUT_DIR` names; set to nothing, it names none. Absolute. */
export function siteFolder(): string {
  const named = process.env['OUT_DIR'];
  return resolve(named === undefined || named === '' ? join(ROOT, 'dist') : named);
}

/** The real path of a folder that may not be there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way);
}

/** Why nothing is built by a project that is there: its path holds a sign that Vite takes for the end of it. */
export function explainPath(root: string): Complaint | undefined {
  const [sign] = /[#?]/.exec(root) ?? [];
  return sign === undefined
    ? undefined
    : complaint(
        `« ${root} » a un « ${sign} » dans son chemin : les pages ne s’y font pas`,
        'renommez ce dossier',
      );
}

/** Is a folder one that the project keeps for its sites? */
export const isOfProject = (site: string): boolean =>
  [join(ROOT, 'dist'), join(ROOT, '.cache')].some((folder) => isWithin(realPath(folder), realPath(site)));

/** Why a build may not empty this folder, if it may not. `content` is the one that it reads. */
export function explainSiteFolder(site: string, content: string): Complaint | undefined {
  const remedy = 'donnez un dossier vide ou absent : OUT_DIR=mon-site npm run build';
  const wrong = explainPath(ROOT);
  if (wrong !== undefined) return wrong;
  const real = realPath(site);
  if (statSync(site, { throwIfNoEntry: false })?.isDirectory() === false)
    return complaint(`« ${site} » est un fichier`, remedy);
  const held = [ROOT, content, process.cwd()].find((folder) => isWithin(real, realPath(folder)));
  if (held !== undefined)
    return complaint(`« ${site} » tient « ${held} », et la construction vide son dossier`, remedy);
  if (isWithin(realPath(content), real)) return complaint(`« ${site} » est dans le contenu`, remedy);
  const names = namesIn(site);
  // A branch that is published from a copy of its own: whatever stands beside it, its history is nobody's to take away.
  if (names.includes('.git')) return complaint(`« ${site} » tient un dépôt git`, remedy);
  const isOurs = isOfProject(site) || readMark(markOf(site))?.isWriting === true;
  if (isOurs || names.length === 0) return undefined;
  if (!isSite(site))
    return complaint(`« ${site} » n’est pas vide, et ce n’est pas un site construit ici`, remedy);
  const stranger = strangerIn(site);
  return stranger === undefined
    ? undefined
    : complaint(`« ${site} » tient « ${stranger} », qu’aucune construction n’y a mis`, remedy);
}
