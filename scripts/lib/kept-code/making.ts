/** What makes the code of pages: sources, packages, Node, the environment. Another of them, and it is bundled again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, strangersOf } from '../files.ts';

/** Folders of the project whose every file may tell on what is bundled, or goes to the site beside it. */
const FOLDERS = ['src', 'scripts', 'public'];
const FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  // What npm has installed, which may not be what the lock file says.
  'node_modules/.package-lock.json',
  'tsconfig.json',
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
];
/** Names of what the code, Astro, Vite, Node and its dates and languages read. */
const ENVIRONMENT =
  /^(?:SITE_URL|BASE_PATH|DRAFTS|APERCUS|CONTENT_DIR|TZ|LANG|LANGUAGE|LC_\w+|NODE_ENV|NODE_OPTIONS|NODE_ICU_DATA|MODE|(?:ASTRO|VITE|PUBLIC)_\w+)$/;

/** Where a link leads: nowhere if nothing is there, or if it goes round and round. */
function whereLeads(link: string) {
  try {
    return { target: statSync(link), real: realpathSync(link) };
  } catch {
    return undefined;
  }
}

/** SHA-256 of all that makes the code of the pages of the content in `content` by the project in `root`. */
export function makingDigest(root: string, content: string, env: Readonly<NodeJS.ProcessEnv>): string {
  const hash = createHash('sha256');
  const add = (name: string, bytes: Uint8Array | string) => {
    hash.update(`${name.length}:${name}${bytes.length}:`).update(bytes);
  };
  add('node', JSON.stringify([process.versions, process.platform, process.arch, process.execArgv]));
  for (const name of Object.keys(env)
    .filter((one) => ENVIRONMENT.test(one))
    .sort())
    add(`env ${name}`, env[name] ?? '');
  // By whole paths: the code names files by theirs.
  const addFolder = (folder: string, through: readonly string[] = []) => {
    if (!existsSync(folder)) return;
    for (const path of filesOf(folder)) add(`${folder}/${path}`, readFileSync(join(folder, path)));
    // The bundler goes through links. One that leads nowhere gives it nothing; one that leads back, nothing new.
    for (const path of strangersOf(folder)) {
      const link = join(folder, path);
      const led = whereLeads(link);
      if (led === undefined) continue;
      const { target, real } = led;
      add(`${link} -> `, real);
      if (target.isFile()) add(link, readFileSync(link));
      else if (target.isDirectory() && !through.includes(real)) addFolder(link, [...through, real]);
    }
  };
  for (const folder of FOLDERS) addFolder(join(root, folder));
  // The site's own pages are compiled with the code.
  addFolder(join(content, 'pages'));
  for (const file of FILES) {
    const path = join(root, file);
    add(file, existsSync(path) ? readFileSync(path) : '');
  }
  return hash.digest('hex');
}
