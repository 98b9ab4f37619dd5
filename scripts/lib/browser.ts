/** A Chromium for the tests: the one of this machine, or Debian's, installed when we may. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { run } from './install.mjs';

/** What the search for a browser reads of the machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Where Playwright keeps a browser that it downloaded itself, when it knows. */
  playwrightPath(): string | undefined;
}

/** Chromium without its windows, as Debian packs it: the same pages for half of the processor. */
const SHELL = 'chromium-headless-shell';

const LINUX_NAMES = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  playwrightPath() {
    try {
      return chromium.executablePath();
    } catch {
      return undefined; // a system that Playwright has no browser for
    }
  },
};

/** Where a browser may be on such a machine, likeliest first. */
function knownPaths({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.map((name) => env[name]).filter((root) => root !== undefined);
    return roots.flatMap((root) => WINDOWS_PATHS.map((path) => `${root}\\${path}`));
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return LINUX_NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => `${folder}/${name}`));
}

/**
 * The path of a Chromium on this machine, if there is one.
 * `CHROME_PATH` wins; when it is wrong, that is an error rather than a silent second choice.
 */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  const asked = machine.env['CHROME_PATH'];
  if (asked) {
    if (machine.exists(asked)) return asked;
    throw new Error(`CHROME_PATH vaut « ${asked} », mais ce fichier n’existe pas.`);
  }
  const paths = [machine.playwrightPath(), ...knownPaths(machine)];
  return paths.find((path) => path !== undefined && machine.exists(path));
}

/** Whether this is a Debian, or a child of it, where we have the right to install packages. */
export function canInstall(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

let ensuring: Promise<string> | undefined;

/** The path of a Chromium, installed first when it is missing and we may: once, however many ask. */
export const ensureBrowser = (): Promise<string> => (ensuring ??= findOrInstall());

async function findOrInstall(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (canInstall()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // One unreachable list must not stop what the others can give.
    await run('apt-get', ['update', '-q'], { env });
    // An older Debian has the whole browser only.
    for (const name of [SHELL, 'chromium']) {
      console.log(`Installation de Chromium (paquet Debian « ${name} »)…`);
      await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env });
      const installed = findBrowser();
      if (installed !== undefined) return installed;
    }
  }
  throw new Error(
    [
      'Aucun navigateur Chromium n’a été trouvé pour les essais.',
      'Installez Chromium ou Google Chrome (sous Debian ou Ubuntu : « sudo apt-get install chromium »),',
      'ou indiquez le chemin d’un Chromium déjà présent : « CHROME_PATH=/chemin/vers/chromium npm test ».',
    ].join('\n'),
  );
}

/** How the tests start their browser: quiet, and asking nothing of the network by itself. */
export function launchOptions(executablePath: string): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath,
    headless: true,
    // Chromium refuses its sandbox to root, and a CI container has no other user. The pages are our own.
    chromiumSandbox: !isRoot && process.env['CI'] === undefined,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** Starts the one browser of every test. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions(await ensureBrowser()));
}
