/** A new archive: what belongs to none (`templates/archive/`), and the pages and guide that serve all. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from './files.ts';
import { quotedYaml } from '#text/quoted-yaml.ts';
import { ROOT } from './install.mjs';

const TEMPLATE = join(ROOT, 'templates', 'archive');
/** What an archive says of the site alone, and so of every other. */
const SHARED = ['LISEZMOI.md', 'pages/accessibilite.mdx', 'pages/guide.mdx', 'pages/mentions-legales.mdx'];

/**
 * Writes an archive that `npm run check` accepts, under `name` if one is given. Gives its files, from the folder.
 * @throws Error in French if the folder holds something already.
 */
export function writeNewSite(folder: string, name?: string): string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} n’est pas vide : rien n’est remplacé → donnez un dossier nouveau`);
  mkdirSync(folder, { recursive: true });
  cpSync(TEMPLATE, folder, { recursive: true });
  for (const path of SHARED) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, 'content', path), join(folder, path));
  }
  if (name !== undefined) {
    const site = join(folder, 'site.yaml');
    writeFileSync(
      site,
      readFileSync(site, 'utf8').replace(/^name: .*$/m, () => `name: ${quotedYaml(name)}`),
    );
  }
  return filesOf(folder);
}
