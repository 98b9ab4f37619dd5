/** `npm run deploy-diff -- <folder>`: what the built site changes of the one that is published, a copy of which is there. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { commandArguments } from './lib/arguments.ts';
import { differenceOf } from './lib/deploy/difference.ts';
import { linesOf } from './lib/deploy/lines.ts';
import { explainUnfinished } from './lib/building-mark.ts';
import { siteFolder } from './lib/site-folder.ts';
import { inOneLine } from '#text/complaint.ts';

const { values, positionals } = commandArguments({
  options: { files: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [published = ''] = positionals;
const built = siteFolder();
const isSite = (folder: string) =>
  statSync(join(folder, 'index.html'), { throwIfNoEntry: false }) !== undefined;
const unfinished = explainUnfinished(built);
const missing = [published, built].find((folder) => !isSite(folder));

if (positionals.length !== 1) {
  console.error('Écrivez : npm run deploy-diff -- DOSSIER, où est une copie du site publié.');
  process.exitCode = 2;
} else if (missing !== undefined) {
  console.error(`Aucun site dans « ${missing} » : ni index.html, ni rien à comparer.`);
  process.exitCode = 2;
} else if (unfinished !== undefined) {
  console.error(`${inOneLine(unfinished)}.`);
  process.exitCode = 2;
} else {
  const difference = differenceOf(published, built);
  console.log(values.json ? JSON.stringify(difference) : linesOf(difference, values.files).join('\n'));
}
