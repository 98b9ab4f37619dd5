/** `npm run new-site -- <folder>`: a new archive, with its own site, guide and first document. Overwrites nothing. */
import { relative, resolve } from 'node:path';
import { commandArguments } from './lib/arguments.ts';
import { writeNewSite } from './lib/new-site.ts';
import { messageOf } from './lib/report.ts';

const HELP = `Commence une archive : un autre organisme, un autre sujet, sans une ligne de code.

  npm run new-site -- DOSSIER
  npm run new-site -- DOSSIER --name "Au fil de Villeneuve"

Le dossier doit être absent ou vide. Il reçoit site.yaml, le guide de la rédaction, les pages du site et un
premier document inventé, à remplacer.`;

const { values, positionals } = commandArguments({
  options: { name: { type: 'string' }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder, ...others] = positionals;
if (values.help) {
  console.log(HELP);
} else if (folder === undefined || others.length > 0) {
  console.error(`Un dossier, et un seul.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    const files = writeNewSite(resolve(folder), values.name);
    const near = relative('.', resolve(folder)) || '.';
    // A path that climbs out of this folder is read more easily from the root.
    const shown = near.startsWith('..') ? resolve(folder) : near;
    console.log(`${files.length} fichiers écrits dans ${shown}.

  CONTENT_DIR=${shown} npm run check    ce qui est à corriger
  CONTENT_DIR=${shown} npm run dev      le site pendant que vous écrivez
  CONTENT_DIR=${shown} npm start        le site

Les autres commandes du guide (npm run new, import, atelier, publish-ledger, build…) se lancent de même, précédées de
CONTENT_DIR=${shown} ; export CONTENT_DIR=${shown} le dit une fois pour toutes celles de ce terminal.

Commencez par ${shown}/LISEZMOI.md, puis par ${shown}/site.yaml.`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
