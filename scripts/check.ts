/** `npm run check`: every problem of `content/`, at once, without Astro and without a browser. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCache } from '#entries/memory/cache.ts';
import { coverageOfRead } from '#graph/sentences/coverage-count.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { commandArguments } from './lib/arguments.ts';
import { givenFolder } from './lib/content-folder.ts';
import { checkPublic } from './lib/public/index.ts';
import { originalsProblems } from './lib/originals.ts';
import { readAhead } from './lib/read-ahead/index.ts';
import { compareProblems } from '#entries/problem.ts';
import { ledgerSince } from './lib/ledger-since.ts';
import { inFolder } from '#editing/in-folder.ts';
import { inOneLine } from '#text/complaint.ts';
import { explainNoCommit } from './lib/no-commit.ts';
import { FORMATS, isFormat, report } from './lib/report.ts';

/** Beside the commands, whatever the content. */
const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));

const HELP = `Contrôle content/ et dit tout ce qui est à corriger.

  npm run check                      pour une personne
  npm run check -- --format github   annotations de proposition de modification
  npm run check -- --format json     pour un programme
  npm run check -- --fix             corrige d’abord les signes qu’une machine peut corriger, et les liste
  npm run check -- --since REF       et que rien du registre publié dans ce commit ne manque
  npm run check -- --originals       et relit tous les fichiers reçus, ceux que le registre tient aussi
  npm run check -- DOSSIER           un autre dossier que content/ (ou CONTENT_DIR=DOSSIER)`;

const { values, positionals } = commandArguments({
  options: {
    format: { type: 'string', default: 'text' },
    since: { type: 'string' },
    fix: { type: 'boolean', default: false },
    originals: { type: 'boolean', default: false },
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
    const wrong = inOneLine(explainNoCommit(error, values.since, folder));
    console.error(`Le registre n’est pas comparé. ${wrong}.`);
    process.exit(2);
  }
}

if (values.help) {
  console.log(HELP);
} else if (!isFormat(values.format)) {
  console.error(`format inconnu « ${values.format} » ; formats admis : ${FORMATS.join(', ')}`);
  process.exitCode = 2;
} else {
  const folder = givenFolder(positionals[0]);
  const [shown, cache] = [folder.replace(/\/+$/, ''), openCache(resolve(folder))];
  const tell = values.format === 'text' ? console.log : console.error;
  // A check that mends nothing does not pay for what mends.
  if (values.fix) for (const line of (await import('./lib/fix.ts')).fixFolder(folder, shown)) tell(line);
  await readAhead(folder, shown, cache);
  const read = readContent(folder, shown, cache);
  const { problems: found, content } = judged(read, cache.judgements);
  const pages = new Set(content?.entries.pages.map(({ id }) => id));
  const received = content ? await originalsProblems(content, folder, { shown, all: values.originals }) : [];
  const others = [...lostSince(folder, shown), ...checkPublic(PUBLIC, pages), ...received];
  const problems = inFolder([...found, ...others], shown).sort(compareProblems);
  const counts =
    content === undefined
      ? {}
      : Object.fromEntries(Object.entries(content.entries).map(([kind, entries]) => [kind, entries.length]));
  const coverage = content && coverageOfRead(content, read.digest, cache.judgements);
  const { output, errors, code } = report(problems, counts, values.format, coverage);
  if (errors !== '') process.stderr.write(errors);
  process.stdout.write(output);
  process.exitCode = code;
}
