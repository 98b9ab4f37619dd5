/** One dated folder of the built site, readable from a disk: the same site and the same day give the same bytes. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from '../files.ts';
import { SEARCH_INDEX } from '#site/policies.ts';
import { formatDay } from '#text/day/day.ts';
import { sumsOf } from '../supply/sums.ts';
import type { Built } from './addresses.ts';
import { archivedPage, archivedStyle, siteOf } from './page.ts';
import { digestOf, SUMS } from './sums.ts';

/** What is asked of {@link makeArchive}. */
export interface Asked {
  /** The folder of the built site. */
  site: string;
  /** What its addresses begin with: `/` or `/dossier/`. */
  base: string;
  /** AAAA-MM-JJ. */
  day: string;
  /** The folder in which the archive is made. */
  to: string;
}

/** An archive that is made: its folder, how many files it holds, and the fingerprint that vouches for all of them. */
export interface Archive {
  folder: string;
  files: number;
  digest: string;
}

/** What only scripts read, which no browser runs from a disk: modules, and the index of the search. */
const isForScripts = (path: string): boolean => /\.m?js$/.test(path) || path.startsWith(`${SEARCH_INDEX}/`);

/** The pages of which a script does the work. */
const WORKED = new Set(['recherche/index.html', 'verifier/index.html', 'comparer/index.html']);

const absence = (day: string): string =>
  `Ceci est une archive du ${formatDay(day)} : rien ne s’y exécute, JavaScript permis ou non, et ce que cette page fait en ligne y manque. Les listes, le plan du site et le répertoire mènent à chaque page.`;

const readme = ({ name, address }: { name: string; address: string }, day: string): string => `${name}
Archive du site publié à l’adresse ${address}
Jour de l’archive : ${formatDay(day)} (${day})

LIRE. Ouvrez index.html dans un navigateur : tout se lit et se suit sans réseau.
Rien ne s’exécute depuis un disque : la recherche et le vérificateur manquent, les listes,
le plan du site et le répertoire mènent à chaque page. Les adresses des pages sont relatives ;
les autres fichiers (données, flux, agendas, polices, images) sont ceux du site, à l’octet près.

VÉRIFIER. SHA256SUMS donne l’empreinte de chaque fichier :
  sha256sum --check ${SUMS}
ou, depuis le dépôt du site, qui dit aussi ce qui est en trop :
  npm run verify-archive -- ce-dossier
L’empreinte du fichier ${SUMS} lui-même vaut pour toute l’archive : gardez-la ailleurs.
`;

function fill(folder: string, { site, base, day }: Asked): void {
  const paths = filesOf(site);
  const built: Built = { base, files: new Set(paths) };
  for (const path of paths.filter((one) => !isForScripts(one))) {
    const [from, to] = [join(site, path), join(folder, path)];
    mkdirSync(dirname(to), { recursive: true });
    if (path.endsWith('.html')) {
      const note = WORKED.has(path) ? absence(day) : undefined;
      writeFileSync(to, archivedPage(readFileSync(from, 'utf8'), path, built, note));
    } else if (path.endsWith('.css'))
      writeFileSync(to, archivedStyle(readFileSync(from, 'utf8'), path, built));
    else cpSync(from, to);
  }
  writeFileSync(
    join(folder, 'LISEZMOI.txt'),
    readme(siteOf(readFileSync(join(site, 'index.html'), 'utf8')), day),
  );
  writeFileSync(join(folder, SUMS), sumsOf(folder));
}

/**
 * Makes the archive of a day, whole or not at all; never over another.
 * @throws RangeError where there is no built site, or where the archive of that day is already there.
 * @throws LeadsOutside where a page leads to nothing that the site holds.
 */
export function makeArchive(asked: Asked): Archive {
  if (!existsSync(join(asked.site, 'index.html')))
    throw new RangeError(`Aucun site construit dans ${asked.site} : lancez d’abord npm run build.`);
  const folder = join(asked.to, `archive-${asked.day}`);
  if (existsSync(folder))
    throw new RangeError(
      `${folder} existe déjà : une archive ne se réécrit pas. Donnez un autre dossier par --to.`,
    );
  const unfinished = `${folder}.partiel`;
  rmSync(unfinished, { recursive: true, force: true });
  try {
    mkdirSync(unfinished, { recursive: true });
    fill(unfinished, asked);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return { folder, files: filesOf(folder).length, digest: digestOf(folder) };
}
