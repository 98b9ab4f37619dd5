/** The engines beside Chromium in which journeys are tried: Firefox, and WebKit by the browser of WebKitGTK. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, ensureBrowser } from './browser.ts';
import { run } from './install.mjs';

/** The engines of readers' browsers. */
export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Where the programs of an engine are, by what they are for. */
export type Programs = Readonly<Record<string, string>>;

/** What an engine needs, and Debian's packages of it. */
interface Needs {
  /** For each need, the names or paths of programs that meet it, the likeliest first. */
  programs: Readonly<Record<string, readonly string[]>>;
  packages: readonly string[];
}

const WEBKIT_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/libexec',
];
const WEBKIT_VERSIONS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

const NEEDS: Readonly<Record<Exclude<EngineName, 'Chromium'>, Needs>> = {
  Firefox: {
    programs: {
      browser: [
        'firefox-esr',
        'firefox',
        '/usr/lib/firefox-esr/firefox-esr',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ],
    },
    packages: ['firefox-esr'],
  },
  WebKit: {
    programs: {
      driver: ['WebKitWebDriver'],
      browser: WEBKIT_FOLDERS.flatMap((folder) =>
        WEBKIT_VERSIONS.map((version) => `${folder}/${version}/MiniBrowser`),
      ),
      screen: ['Xvfb'],
    },
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** What is read of the machine. */
export interface EngineMachine {
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
}

const thisMachine: EngineMachine = { env: process.env, exists: existsSync };

/** The programs of an engine, if this machine has all of them. */
export function findEngine(
  name: keyof typeof NEEDS,
  { env, exists }: EngineMachine = thisMachine,
): Programs | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found: Record<string, string> = {};
  for (const [need, programs] of Object.entries(NEEDS[name].programs)) {
    const paths = programs.flatMap((program) =>
      /[\\/]/.test(program) ? [program] : folders.map((folder) => join(folder, program)),
    );
    const path = paths.find(exists);
    if (path === undefined) return undefined;
    found[need] = path;
  }
  return found;
}

/** Says whether engines that are missing may be installed: `installer`, on a Debian of which we are root. */
const VARIABLE = 'AUFIL_MOTEURS';
/** Seconds. What cannot be fetched meanwhile is done without. */
const PATIENCE = '60';

/** Installs Debian packages, unless they take too long to come. */
async function install(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const asked = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const fetch = (...args: string[]) => run('timeout', [PATIENCE, 'apt-get', ...args], { env });
  if (spawnSync('apt-cache', ['show', ...packages], { stdio: 'ignore' }).status !== 0)
    await fetch('update', '-q');
  // Only what waits for the network is cut short: an installation is not left half-way.
  if ((await fetch('--download-only', ...asked)) === 0) await run('apt-get', asked, { env });
}

/** An engine that this machine lacks. */
export interface Absent {
  name: EngineName;
  /** Debian's packages that would give it. */
  packages: readonly string[];
}

/** The engines that this machine lacks, once what may be installed is. */
export async function ensureEngines(): Promise<Absent[]> {
  // Two installations at once would wait for the same lock.
  await ensureBrowser();
  const missing = () =>
    ENGINES.flatMap((name) =>
      name === 'Chromium' || findEngine(name) !== undefined ? [] : [{ name, packages: NEEDS[name].packages }],
    );
  const before = missing();
  if (process.env[VARIABLE] !== 'installer' || before.length === 0 || !canInstall()) return before;
  console.log(`Installation de ${before.map(({ name }) => name).join(' et ')} (paquets Debian)…`);
  await install(before.flatMap(({ packages }) => packages));
  return missing();
}

/** What is said of an engine that is not here. */
export const absenceLine = ({ name, packages }: Absent): string =>
  `⚠ ${name} est absent : ses parcours ne sont PAS essayés (sous Debian : « apt-get install ${packages.join(' ')} »).`;
