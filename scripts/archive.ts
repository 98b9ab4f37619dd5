/** `npm run archive`: one dated folder of the built site, readable without a network, with its fingerprints. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sitePath } from '#site/urls.ts';
import { explainDay } from '#text/day/mistakes.ts';
import { inOneLine } from '#text/complaint.ts';
import { formatNumber } from '#text/number/format.ts';
import { commandArguments } from './lib/arguments.ts';
import { LeadsOutside } from './lib/archive/addresses.ts';
import { makeArchive } from './lib/archive/make.ts';
import { dayOfCommit } from './lib/commit-day.ts';
import { messageOf } from './lib/report.ts';
import { needWholeSite, NoSite } from './lib/building-mark.ts';
import { siteFolder } from './lib/site-folder.ts';
import { needWhere } from './lib/where.ts';

const HELP = `Fait du site construit un dossier daté, lisible sans réseau, avec l’empreinte de chaque fichier.

  npm run archive                                 le jour du dernier commit
  npm run archive -- --day AAAA-MM-JJ             un autre jour
  npm run archive -- --to DOSSIER                 ailleurs que dans archives/

Lancez d’abord npm run build. npm run verify-archive -- DOSSIER dit ensuite si rien n’y a changé.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const { values } = commandArguments({
  options: {
    day: { type: 'string' },
    to: { type: 'string', default: join(root, 'archives') },
    help: { type: 'boolean', default: false },
  },
});
const day = values.day ?? dayOfCommit(root);
const wrong = explainDay(day);
if (values.help) console.log(HELP);
else if (wrong !== undefined) fail(`Jour de l’archive : ${inOneLine(wrong)}. Écrivez --day AAAA-MM-JJ.`);
else
  try {
    needWhere();
    const site = siteFolder();
    needWholeSite(site);
    const { folder, files, digest } = makeArchive({ site, base: sitePath(), day, to: values.to });
    console.log(`Archive du ${day} : ${folder} (${formatNumber(files)} fichiers).`);
    console.log(`Empreinte de l’archive (celle de SHA256SUMS) : ${digest}`);
  } catch (error) {
    if (![RangeError, LeadsOutside, NoSite].some((kind) => error instanceof kind)) throw error;
    fail(messageOf(error));
  }
