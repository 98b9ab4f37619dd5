/** `npm run verify-archive -- <folder>`: reads an archive again, and says what is not what it was. */
import { plural } from '#text/word/agreement.ts';
import { formatNumber } from '#text/number/format.ts';
import { commandArguments } from './lib/arguments.ts';
import { differencesIn, digestOf } from './lib/archive/sums.ts';

const HELP = `Relit une archive et dit ce qui n’est plus ce qui a été archivé.

  npm run verify-archive -- DOSSIER
  npm run verify-archive -- DOSSIER --digest EMPREINTE    celle que npm run archive a donnée

L’empreinte gardée ailleurs dit aussi si SHA256SUMS lui-même a été réécrit.`;

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

function verify(folder: string, expected: string | undefined): void {
  const found = differencesIn(folder);
  for (const { kind, path } of found) console.error(`${kind} : ${path}`);
  const digest = digestOf(folder);
  if (expected !== undefined && expected !== digest)
    return fail(
      `L’empreinte de SHA256SUMS est ${digest}, et non ${expected} : cette archive en est une autre.`,
    );
  if (found.length > 0) {
    const files = `${formatNumber(found.length)} ${plural(found.length, 'différence', 'différences')}`;
    return fail(`${folder} n’est plus ce qui a été archivé : ${files}. Reprenez-en une copie sûre.`);
  }
  console.log(`${folder} est ce qui a été archivé.`);
  console.log(`Empreinte de l’archive (celle de SHA256SUMS) : ${digest}`);
}

const { values, positionals } = commandArguments({
  options: { digest: { type: 'string' }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
if (values.help) console.log(HELP);
else if (folder === undefined) fail('Quelle archive ? Écrivez : npm run verify-archive -- DOSSIER.');
else
  try {
    verify(folder, values.digest?.toLowerCase());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    fail(error.message);
  }
