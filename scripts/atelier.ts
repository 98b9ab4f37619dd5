/** `npm run atelier`: the editors' workshop on this working copy, on this machine alone. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { dev } from 'astro';
import { atelier } from '#atelier/server/integration.ts';
import { namedFolder } from '../src/content.root.ts';
import { commandArguments } from './lib/arguments.ts';
import { neededRoot } from './lib/content-folder.ts';
import { explainPort } from './lib/port.ts';
import { inOneLine } from '#text/complaint.ts';

const HELP = `Ouvre l’atelier de la rédaction dans le navigateur, sur cette copie de travail.

  npm run atelier                 ouvre le navigateur
  npm run atelier -- --adresse    écrit seulement l’adresse

Rien ne sort de cette machine ; Ctrl-C l’arrête. PORT et CONTENT_DIR sont suivis.`;

const { values } = commandArguments({
  options: { adresse: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

/** Asks the system to open an address; an old or bare one has nothing to do it with, and the address is printed. */
function open(address: string): void {
  const program =
    process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  spawn(program, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

const port = process.env['PORT'] || '4321';
const wrong = explainPort(port);

if (values.help) console.log(HELP);
else if (wrong !== undefined) {
  console.error(`${inOneLine(wrong)}.`);
  process.exitCode = 2;
} else {
  const root = neededRoot();
  const token = randomBytes(24).toString('base64url');
  const cacheDir = process.env['CACHE_DIR'];
  const server = await dev({
    logLevel: 'error',
    base: '/',
    ...(cacheDir === undefined ? {} : { cacheDir }),
    integrations: [atelier({ root, folder: namedFolder().replace(/\/+$/, '') }, token, process.env)],
    server: { host: '127.0.0.1', port: Number(port) },
  });
  const address = `http://127.0.0.1:${server.address.port}/atelier/${token}/`;
  console.log(`L’atelier est ouvert, pour vous seul : ${address}`);
  if (!values.adresse) open(address);
  const stop = () => void server.stop().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
