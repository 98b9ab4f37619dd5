/** `npm run check`: every problem of `content/`, at once, without Astro and without a browser. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCache } from '#entries/cache.ts';
import { coverageOf } from '#graph/coverage-count.ts';
import { checkFolder } from '#graph/load.ts';
import { readAhead } from './lib/read-ahead/index.ts';
import { compareProblems } from '#entries/problem.ts';
import { ledgerSince } from './lib/ledger-since.ts';
import { FORMATS, isFormat, messageOf, report } from './lib/report.ts';

const HELP = `Contrôle content/ et dit tout ce qui est à corriger.

  npm run check                      pour une personne
  npm run check -- --format github   annotations de proposition de modification
  npm run check -- --format json     pour un programme
  npm run check -- --since REF       et que rien du registre publié dans ce commit ne manque
  npm run check -- DOSSIER           un autre dossier que content/`;

const { values, positionals } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    since: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
/** What the ledger has lost since a commit, if one is named. One that git does not know stops the check: nothing was compared. */
function lostSince(folder: string, shown: string): ReturnType<typeof ledgerSince> {
  if (values.since === undefined) return [];
  try {
    return ledgerSince(folder, shown, values.since);
  } catch (error) {
    console.error(`Le registre n’est pas comparé à « ${values.since} » : ${messageOf(error)}`);
    process.exit(2);
  }
}

if (values.help) {
  console.log(HELP);
} else if (!isFormat(values.format)) {
  console.error(`format inconnu « ${values.format} » ; formats admis : ${FORMATS.join(', ')}`);
  process.exitCode = 2;
} else {
  const folder = positionals[0] ?? 'content';
  const [shown, cache] = [folder.replace(/\/+$/, ''), openCache(resolve(folder))];
  await readAhead(folder, shown, cache);
  const { problems: found, content } = checkFolder(folder, shown, cache);
  const problems = [...found, ...lostSince(folder, shown)].sort(compareProblems);
  const counts =
    content === undefined
      ? {}
      : Object.fromEntries(Object.entries(content.entries).map(([kind, entries]) => [kind, entries.length]));
  const coverage = content && coverageOf(content);
  const { output, errors, code } = report(problems, counts, values.format, coverage);
  if (errors !== '') process.stderr.write(errors);
  process.stdout.write(output);
  process.exitCode = code;
}
