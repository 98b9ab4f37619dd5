/** The kinds of checks that `npm test` makes, and how each is run. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { DEMO_DIST } from './demo.mjs';
import { absenceLine, ensureEngines } from './engines.ts';
import { FOUNDING_DIST } from './founding.ts';
import { ROOT } from './install.mjs';
import { untriedServers } from './web-servers.ts';
import { countCommand, countVitest, type Counts, type VitestReport } from './tally.ts';

/** Where what a kind prints goes. */
export type Say = (text: string) => void;

/** One kind of check. */
export interface Kind {
  name: string;
  title: string;
  check: (say: Say) => Promise<Counts>;
}

/** Programs of our dependencies, by the file that npm would run. */
const PROGRAMS = {
  astro: 'node_modules/astro/bin/astro.mjs',
  cspell: 'node_modules/cspell/bin.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  build: 'scripts/build.ts',
  founding: 'scripts/build-founding.ts',
  demo: 'scripts/build-demo.ts',
};

/** What the kinds of one run share: reports, and the invented site that two of them look at. */
let shared: string | undefined;
const sharedFolder = (): string => (shared ??= mkdtempSync(join(tmpdir(), 'aufil-essais-')));

/** Forgets what the kinds shared. */
export function forgetShared(): void {
  if (shared !== undefined) rmSync(shared, { recursive: true, force: true });
  shared = undefined;
}

/** The site under test is the one that anybody gets, wherever the tests run. */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    // Tests start many commands: what Node compiles for one is kept for the next.
    NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/compiled'),
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    AUFIL_ESSAIS: sharedFolder(),
  };
  for (const name of ['SITE_URL', 'BASE_PATH', 'OUT_DIR', 'CONTENT_DIR', 'NODE_ENV'])
    Reflect.deleteProperty(env, name);
  // Colours help on a screen, and only there: a log is read as it is.
  if (process.env['FORCE_COLOR'] !== undefined || process.env['NO_COLOR'] !== undefined) return env;
  return { ...env, [process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR']: '1' };
}

/** Runs a program to its end, and gives its exit code. */
function runProgram(say: Say, program: keyof typeof PROGRAMS, ...args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, PROGRAMS[program]), ...args], {
      cwd: ROOT,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    // Ctrl-C reaches the child by itself (same terminal); we only wait for it to end.
    const wait = () => undefined;
    const end = () => child.kill('SIGTERM');
    process.on('SIGINT', wait);
    process.on('SIGTERM', end);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', end);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

const checkWith =
  (program: keyof typeof PROGRAMS, ...args: string[]): Kind['check'] =>
  async (say) =>
    countCommand(await runProgram(say, program, ...args));

async function checkWithVitest(say: Say, project: string): Promise<Counts> {
  const file = join(sharedFolder(), `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = await runProgram(say, 'vitest', 'run', '--project', project, ...reporters);
  let report: VitestReport | undefined;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    // Vitest stopped before its first test, and has said why.
  }
  return countVitest(report, exitCode);
}

/**
 * The sites that the kinds `build` and `browser` look at, made when the first of them needs them: what is published,
 * whatever it is, the frozen corpus whose words tests know, and the invented institution of `examples/`.
 */
const SITES = ['build', 'founding', 'demo'] as const;
let building: Promise<boolean> | undefined;
function isBuilt(say: Say): Promise<boolean> {
  building ??= (async () => {
    for (const folder of [join(ROOT, 'dist'), FOUNDING_DIST, DEMO_DIST])
      rmSync(folder, { recursive: true, force: true });
    for (const site of SITES) if ((await runProgram(say, site)) !== 0) return false;
    return true;
  })();
  return building;
}

async function checkBuild(say: Say): Promise<Counts> {
  if (!(await isBuilt(say))) return { passed: 0, failed: 1, skipped: 0, remark: 'la construction a échoué' };
  const counts = await checkWithVitest(say, 'build');
  return { ...counts, passed: counts.passed + SITES.length }; // the builds themselves
}

/** Checks in browsers that open the built sites; `prepare` says what is to be remarked, or throws when there is none. */
const checkInBrowsers =
  (project: string, prepare: (say: Say) => Promise<string | undefined>): Kind['check'] =>
  async (say) => {
    if (!(await isBuilt(say)))
      return { passed: 0, failed: 1, skipped: 0, remark: 'rien à ouvrir : site non construit' };
    let remark: string | undefined;
    try {
      remark = await prepare(say);
    } catch (error) {
      say(`${(error as Error).message}\n`);
      return { passed: 0, failed: 1, skipped: 0, remark: 'aucun navigateur' };
    }
    const counts = await checkWithVitest(say, project);
    const remarks = [counts.remark, remark].filter((one) => one !== undefined);
    return { ...counts, ...(remarks.length > 0 && { remark: remarks.join(' ; ') }) };
  };

const checkInBrowser = checkInBrowsers('browser', async () => {
  await ensureBrowser();
  return undefined;
});

/** An engine that is absent fails nothing, and is not passed over either: the last lines of a run name it. */
const checkInEngines = checkInBrowsers('engines', async (say) => {
  const absent = await ensureEngines();
  for (const engine of absent) say(`${absenceLine(engine)}\n`);
  return absent.length === 0 ? undefined : `⚠ non essayé : ${absent.map(({ name }) => name).join(', ')}`;
});

/** The servers of this machine; those that are not there are no failure, but it is said. */
async function checkHosts(say: Say): Promise<Counts> {
  const counts = await checkWithVitest(say, 'hosts');
  const untried = untriedServers();
  if (untried === undefined || counts.failed > 0) return counts;
  return { ...counts, skipped: counts.skipped + untried.count, remark: untried.remark };
}

/** In the order in which they are told; the cheapest to be wrong about first. */
export const KINDS: readonly Kind[] = [
  { name: 'types', title: 'Types', check: checkWith('astro', 'check', '--minimumFailingSeverity', 'hint') },
  { name: 'lint', title: 'Règles du code', check: checkWith('eslint', '.', '--max-warnings', '0') },
  { name: 'format', title: 'Mise en forme', check: checkWith('prettier', '--check', '.') },
  { name: 'spelling', title: 'Orthographe', check: checkWith('cspell', 'lint', '--no-progress', '--dot') },
  // One process, and the longest of all: it begins as soon as it can.
  { name: 'browser', title: 'Navigateur', check: checkInBrowser },
  { name: 'unit', title: 'Unités', check: (say) => checkWithVitest(say, 'unit') },
  { name: 'content', title: 'Contenus', check: (say) => checkWithVitest(say, 'content') },
  { name: 'hosts', title: 'Serveurs web', check: checkHosts },
  { name: 'build', title: 'Site construit', check: checkBuild },
  { name: 'engines', title: 'Trois moteurs', check: checkInEngines },
];
