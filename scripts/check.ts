/** `npm run check`: every problem of `content/`, at once, without Astro and without a browser. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openCache } from '#entries/cache.ts';
import { checkFolder } from '#graph/load.ts';
import { checkPublic } from './lib/public/index.ts';
import { readAhead } from './lib/read-ahead/index.ts';
import { FORMATS, isFormat, report } from './lib/report.ts';

/** Beside the commands, whatever the content. */
const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));

const HELP = `Contrôle content/ et dit tout ce qui est à corriger.

  npm run check                      pour une personne
  npm run check -- --format github   annotations de proposition de modification
  npm run check -- --format json     pour un programme
  npm run check -- --fix             corrige d’abord les signes qu’une machine peut corriger, et les liste
  npm run check -- DOSSIER           un autre dossier que content/ (ou CONTENT_DIR=DOSSIER)`;

const { values, positionals } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (values.help) {
  console.log(HELP);
} else if (!isFormat(values.format)) {
  console.error(`format inconnu « ${values.format} » ; formats admis : ${FORMATS.join(', ')}`);
  process.exitCode = 2;
} else {
  const folder = positionals[0] ?? process.env['CONTENT_DIR'] ?? 'content';
  const [shown, cache] = [folder.replace(/\/+$/, ''), openCache(resolve(folder))];
  const tell = values.format === 'text' ? console.log : console.error;
  // A check that mends nothing does not pay for what mends.
  if (values.fix) for (const line of (await import('./lib/fix.ts')).fixFolder(folder, shown)) tell(line);
  await readAhead(folder, shown, cache);
  const { problems: found, content } = checkFolder(folder, shown, cache);
  const pages = new Set(content?.entries.pages.map(({ id }) => id));
  const problems = [...found, ...checkPublic(PUBLIC, pages)];
  const counts =
    content === undefined
      ? {}
      : Object.fromEntries(Object.entries(content.entries).map(([kind, entries]) => [kind, entries.length]));
  const { output, errors, code } = report(problems, counts, values.format);
  if (errors !== '') process.stderr.write(errors);
  process.stdout.write(output);
  process.exitCode = code;
}
