/**
 * What a fresh clone lacks, installed from the lockfile.
 * Plain JavaScript without a dependency: it runs before anything is installed, under any Node ≥ 20.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/**
 * What a lockfile says is, or should be, installed.
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(file) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    return /** @type {{ packages?: Record<string, LockedPackage> }} */ (lock).packages;
  } catch {
    return undefined; // absent, or cut short by an interrupted install
  }
}

/**
 * The Node the project was written for, which npm installs with the other dependencies.
 * @param {string} [root]
 */
export function projectNode(root = ROOT) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Whether `node_modules` is what the lockfile asks for, the project's own Node included.
 * @param {string} [root]
 */
export function isInstalled(root = ROOT) {
  return existsSync(projectNode(root)) && hasPackages(root);
}

/**
 * Whether `node_modules` is what the lockfile of a folder asks for. Compared with the record npm itself leaves there,
 * so that it holds however the packages came: `npm ci`, `npm install`, or an install that was interrupted.
 * @param {string} folder
 */
export function hasPackages(folder) {
  const wanted = lockedPackages(join(folder, 'package-lock.json'));
  const found = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || found === undefined) return false;
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === '') return true; // the project itself
    const installed = found[path];
    if (installed === undefined) return locked.optional === true; // made for another system
    return installed.version === locked.version && installed.integrity === locked.integrity;
  });
}

/**
 * Runs a program in the project's folder, its output on ours, and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ shell?: boolean, env?: NodeJS.ProcessEnv, output?: 'inherit' | 2 }} [options] `output`: 2 where what it says
 * is not the answer of the command that runs it, which a program may be reading.
 * @returns {Promise<number>}
 */
export function run(command, args, { shell = false, env = process.env, output = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, shell, env, stdio: ['ignore', output, 'inherit'] });
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

/**
 * Runs npm: the very one that started us when there is one.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, { env = process.env, ...options } = {}) {
  const cli = env['npm_execpath'];
  // Yarn and others set this variable too; they would not read our lockfile.
  if (cli !== undefined && /npm-cli\.[cm]?js$/.test(cli))
    return run(process.execPath, [cli, ...args], { env, ...options });
  return run('npm', args, { shell: process.platform === 'win32', env, ...options });
}

/**
 * Installs the packages of a lockfile unless they are there already. Stops the program when it cannot.
 * @param {string} [folder] The project's, or that of a package of its own under it.
 */
export async function ensureInstalled(folder = ROOT) {
  const isThere = () => (folder === ROOT ? isInstalled() : hasPackages(folder));
  if (isThere()) return;
  console.error('Installation des dépendances (une à deux minutes la première fois)…');
  const hadPackages = existsSync(join(folder, 'node_modules'));
  // Our commands are run by what others call tools: they are needed where NODE_ENV or npm's own settings leave these out.
  // Node 20 may install what only Node 24 will run: npm's remarks on that would hide real errors.
  const code = await runNpm(['ci', '--include=dev', '--loglevel=error', '--prefix', folder], { output: 2 });
  if (code === 0 && isThere()) return;
  const isLost = hadPackages && !existsSync(join(folder, 'node_modules', '.package-lock.json'));
  if (isLost) console.error('npm a ôté ce qui était installé avant, et n’a rien mis à la place.');
  console.error(
    'L’installation a échoué. Vérifiez l’accès au registre npm, puis relancez ; `npm ci` donne le détail.',
  );
  process.exit(code === 0 ? 1 : code);
}

/**
 * Runs a program with the project's own Node, which it finds first too.
 * @param {readonly string[]} args What Node is given: its options, the file, its arguments.
 */
function runWithOurs(args) {
  const bin = join(ROOT, 'node_modules', '.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  const PATH = [bin, process.env['PATH']].join(separator);
  return run(projectNode(), args, { env: { ...process.env, PATH } });
}

/**
 * Runs one of our TypeScript programs with the project's own Node.
 * @param {string} script
 * @param {readonly string[]} [args]
 */
export function runScript(script, args = []) {
  return runWithOurs([join(ROOT, 'scripts', script), ...args]);
}

/** Runs what this process was to run, with its options and arguments, now that the project's own Node is there. */
export function runAgain() {
  return runWithOurs([...process.execArgv, ...process.argv.slice(1)]);
}
