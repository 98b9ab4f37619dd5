/** `npm run serve`: the built site on this machine. `HOST`, `PORT`, `BASE_PATH` and `OUT_DIR` are honoured. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inOneLine } from '#text/complaint.ts';
import { explainPort } from './lib/port.ts';
import { messageOf } from './lib/report.ts';
import { needWholeSite } from './lib/building-mark.ts';
import { siteFolder } from './lib/site-folder.ts';
import { needWhere } from './lib/where.ts';
import { serveSite, type ServedSite } from './lib/server.ts';

export { serveSite } from './lib/server.ts';

const FIRST_PORT = 4321;
/** How many ports are tried when none was asked for. */
const ATTEMPTS = 20;

const isPortTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** The ports to try, in order: the one asked for and no other, or the first free one from 4321 up. */
function candidatePorts(asked: string | undefined): number[] {
  if (asked === undefined || asked === '') return Array.from({ length: ATTEMPTS }, (_, i) => FIRST_PORT + i);
  const wrong = explainPort(asked);
  if (wrong !== undefined) throw new Error(`${inOneLine(wrong)}.`);
  return [Number(asked)];
}

/** Serves the folder on the first port of the list that is free. */
async function serveOnFreePort(folder: string, ports: number[], host: string): Promise<ServedSite> {
  const base = process.env['BASE_PATH'] ?? '/';
  for (const port of ports) {
    try {
      return await serveSite(folder, { port, host, base });
    } catch (error) {
      if (!isPortTaken(error)) {
        throw new Error(`Impossible d’écouter sur ${host}:${port} (${messageOf(error)}).`, { cause: error });
      }
    }
  }
  throw new Error(
    ports.length === 1
      ? `Le port ${ports[0]} est déjà pris : choisissez-en un autre, par exemple PORT=${Number(ports[0]) + 1}.`
      : `Les ports ${ports[0]} à ${ports.at(-1)} sont tous pris : choisissez-en un autre avec PORT.`,
  );
}

async function main(): Promise<void> {
  needWhere();
  const folder = siteFolder();
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('Le site n’est pas construit : lancez d’abord « npm run build », ou « npm start ».');
  }
  needWholeSite(folder);
  const ports = candidatePorts(process.env['PORT']);
  const site = await serveOnFreePort(folder, ports, process.env['HOST'] || '127.0.0.1');
  console.log(`\nLe site est en ligne sur ${site.url}\nCtrl-C pour arrêter.`);
  const stop = () => void site.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
}
