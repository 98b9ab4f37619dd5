/** `npm run publish-ledger`: writes in `content/ledger/` what is published from now on, once nothing refuses it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { publicOf } from '#graph/held.ts';
import { publishedAddresses } from '#graph/published-addresses.ts';
import { publishedIn } from '#ledger/ledger.ts';
import { nextFiles } from '#ledger/publish.ts';
import { explainDay } from '#text/day/mistakes.ts';
import { inOneLine } from '#text/complaint.ts';
import { formatNumber } from '#text/number/format.ts';
import { commandArguments } from './lib/arguments.ts';
import { dayOfCommit } from './lib/commit-day.ts';
import { givenFolder } from './lib/content-folder.ts';
import { originalsProblems } from './lib/originals.ts';
import { inFolder } from '#editing/in-folder.ts';
import { messageOf, problemLine } from './lib/report.ts';

const HELP = `Écrit au registre (content/ledger/) ce qui est publié à partir de ce jour.

  npm run publish-ledger                        le jour du dernier commit
  npm run publish-ledger -- --day AAAA-MM-JJ    un autre jour
  npm run publish-ledger -- --check             n’écrit rien, et dit s’il reste quelque chose à écrire
  npm run publish-ledger -- DOSSIER             un autre dossier que content/ (ou CONTENT_DIR=DOSSIER)

Le registre ne fait que s’allonger : un fichier par publication, que rien ne modifie ensuite.`;

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

async function publish(folder: string, day: string): Promise<void> {
  const shown = folder.replace(/\/+$/, '');
  const { problems, content } = judged(readContent(folder, shown));
  const received = content ? await originalsProblems(content, folder, { shown }) : [];
  const refused = [...problems, ...received].filter(({ severity }) => severity === 'refuse');
  if (content === undefined || refused.length > 0) {
    for (const problem of inFolder(refused, shown)) console.error(problemLine(problem));
    fail('Rien n’est écrit au registre : corrigez le contenu ci-dessus.');
    return;
  }
  const open = publicOf(content);
  const files = nextFiles(open, publishedIn(content.ledger), publishedAddresses(open), day);
  if (files.length === 0) {
    console.log('Rien de nouveau : le registre dit déjà tout ce qui est publié.');
    return;
  }
  if (values.check) {
    fail('Le registre ne dit pas encore tout ce qui serait publié : npm run publish-ledger.');
    return;
  }
  mkdirSync(join(folder, 'ledger'), { recursive: true });
  let lines = 0;
  for (const { name, text } of files) {
    writeFileSync(join(folder, 'ledger', name), text, { flag: 'wx' });
    lines += text.split('\n').length - 1;
  }
  console.log(
    `Registre du ${day} : ${files.map(({ name }) => `${folder}/ledger/${name}`).join(', ')} (${formatNumber(lines)} lignes).`,
  );
}

const { values, positionals } = commandArguments({
  options: {
    day: { type: 'string' },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
async function run(folder: string): Promise<void> {
  const day = values.day ?? dayOfCommit(folder);
  const wrong = explainDay(day);
  if (day === '')
    fail(
      'Ce dossier n’est dans aucun commit : rien ne donne le jour de la publication. Écrivez --day AAAA-MM-JJ.',
    );
  else if (wrong !== undefined)
    fail(`Jour de la publication : ${inOneLine(wrong)}. Écrivez --day AAAA-MM-JJ.`);
  else await publish(folder, day);
}

if (values.help) console.log(HELP);
else
  try {
    await run(givenFolder(positionals[0]));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    fail(messageOf(error));
  }
