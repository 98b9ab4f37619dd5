/**
 * `npm test`: every kind of check, all of them even when one fails, then a summary.
 * `npm test -- unit build` runs only these kinds.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.ts';
import { FOUNDING_DIST } from './lib/founding.ts';
import { ROOT, run, runNpm } from './lib/install.mjs';
import { messageOf } from './lib/report.ts';
import { countCommand, countVitest, isSuccess, summary, type Tally, type VitestReport } from './lib/tally.ts';

type Counts = Omit<Tally, 'kind' | 'seconds'>;

/** One kind of check. */
interface Kind {
  name: string;
  title: string;
  check: () => Promise<Counts>;
}

const reports = mkdtempSync(join(tmpdir(), 'aufil-essais-'));

/** Programs of our dependencies, by the file that npm would run. */
const PROGRAMS = {
  astro: 'astro/bin/astro.mjs',
  cspell: 'cspell/bin.mjs',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  vitest: 'vitest/vitest.mjs',
};

// The site under test is the one that anybody gets, wherever the tests run.
const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
for (const name of ['SITE_URL', 'BASE_PATH', 'OUT_DIR', 'CONTENT_DIR', 'NODE_ENV'])
  Reflect.deleteProperty(env, name);
// Colours help on a screen, and only there: a log is read as it is.
if (!process.stdout.isTTY && env['FORCE_COLOR'] === undefined) env['NO_COLOR'] = '1';

function runProgram(program: keyof typeof PROGRAMS, args: readonly string[]): Promise<number> {
  return run(process.execPath, [join(ROOT, 'node_modules', PROGRAMS[program]), ...args], { env });
}

async function checkWith(program: keyof typeof PROGRAMS, ...args: string[]): Promise<Counts> {
  return countCommand(await runProgram(program, args));
}

async function checkWithVitest(project: string): Promise<Counts> {
  const file = join(reports, `${project}.json`);
  const exitCode = await runProgram('vitest', [
    ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  let report: VitestReport | undefined;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    // Vitest stopped before its first test, and has said why.
  }
  return countVitest(report, exitCode);
}

/**
 * The two sites that the kinds `build` and `browser` look at, made when the first of them needs them: what is published,
 * whatever it is, and the frozen corpus whose words tests know.
 */
let building: Promise<boolean> | undefined;
function isBuilt(): Promise<boolean> {
  building ??= (async () => {
    for (const folder of [join(ROOT, 'dist'), FOUNDING_DIST])
      rmSync(folder, { recursive: true, force: true });
    const build = (script: string) => runNpm(['run', '--silent', script], env);
    return (await build('build')) === 0 && (await build('build:essais')) === 0;
  })();
  return building;
}

async function checkBuild(): Promise<Counts> {
  if (!(await isBuilt())) return { passed: 0, failed: 1, skipped: 0, remark: 'la construction a échoué' };
  const counts = await checkWithVitest('build');
  return { ...counts, passed: counts.passed + 2 }; // the builds themselves
}

async function checkInBrowser(): Promise<Counts> {
  if (!(await isBuilt()))
    return { passed: 0, failed: 1, skipped: 0, remark: 'rien à ouvrir : site non construit' };
  try {
    await ensureBrowser();
  } catch (error) {
    console.error(messageOf(error));
    return { passed: 0, failed: 1, skipped: 0, remark: 'aucun navigateur' };
  }
  return checkWithVitest('browser');
}

const KINDS: readonly Kind[] = [
  {
    name: 'types',
    title: 'Types',
    check: () => checkWith('astro', 'check', '--minimumFailingSeverity', 'hint'),
  },
  { name: 'lint', title: 'Règles du code', check: () => checkWith('eslint', '.', '--max-warnings', '0') },
  { name: 'format', title: 'Mise en forme', check: () => checkWith('prettier', '--check', '.') },
  {
    name: 'spelling',
    title: 'Orthographe',
    check: () => checkWith('cspell', 'lint', '--no-progress', '--dot'),
  },
  { name: 'unit', title: 'Unités', check: () => checkWithVitest('unit') },
  { name: 'content', title: 'Contenus', check: () => checkWithVitest('content') },
  { name: 'build', title: 'Site construit', check: checkBuild },
  { name: 'browser', title: 'Navigateur', check: checkInBrowser },
];

function chosenKinds(names: readonly string[]): readonly Kind[] {
  const unknown = names.filter((name) => !KINDS.some((kind) => kind.name === name));
  if (unknown.length > 0) {
    const known = KINDS.map(({ name }) => name).join(', ');
    console.error(`Genre inconnu : ${unknown.join(', ')}. Genres possibles : ${known}.`);
    process.exit(2);
  }
  return names.length === 0 ? KINDS : KINDS.filter(({ name }) => names.includes(name));
}

const tallies: Tally[] = [];
for (const { name, title, check } of chosenKinds(process.argv.slice(2))) {
  console.log(`\n── ${title} (${name}) ${'─'.repeat(60 - title.length - name.length)}\n`);
  const start = performance.now();
  let counts: Counts;
  try {
    counts = await check();
  } catch (error) {
    console.error(error);
    counts = { passed: 0, failed: 1, skipped: 0, remark: 'le programme n’a pas pu être lancé' };
  }
  tallies.push({ kind: name, ...counts, seconds: (performance.now() - start) / 1000 });
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary(tallies)}`);
process.exitCode = isSuccess(tallies) ? 0 : 1;
