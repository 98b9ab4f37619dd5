/** A web server of this machine, started on a port of its own with a configuration of ours, and stopped after the tests. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A server that answers. */
export interface RunningHost {
  /** `http://127.0.0.1:…`, without a final `/`. */
  origin: string;
  stop: () => Promise<void>;
}

/** Milliseconds before a server that does not answer is given up, and between two questions. */
const PATIENCE = 15_000;
const PAUSE = 50;

/** Where a server that cannot write to a pipe writes what is wrong, in the folder of its configuration. */
export const LOG = 'error.log';

/** A folder that a server may read under whatever name it runs. */
export function readableFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-hotes-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const isUp = async (origin: string): Promise<boolean> => {
  try {
    await fetch(origin, { redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
};

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** How to start a server, once its port is known. */
export interface Start {
  program: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
}

/**
 * Starts a server and waits for its first answer.
 * @param prepare writes its configuration into `folder` (removed after it stops) for `port`, and says how to start it
 * @throws with what the server said, if it ends or stays silent
 */
export async function runHost(prepare: (folder: string, port: number) => Start): Promise<RunningHost> {
  const [folder, port] = [readableFolder(), await freePort()];
  const { program, args, env } = prepare(folder, port);
  const child = spawn(program, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  const start = performance.now();
  while (performance.now() - start < PATIENCE && child.exitCode === null) {
    if (await isUp(origin)) return { origin, stop };
    await pause(PAUSE);
  }
  if (existsSync(join(folder, LOG))) said += readFileSync(join(folder, LOG), 'utf8');
  await stop();
  throw new Error(`${program} ne répond pas :\n${said}`);
}

/** Completes an example as whoever hosts would. @throws if what is to be completed is not there */
export function completed(snippet: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`rien à compléter : « ${from} »`);
    return text.replaceAll(from, () => to);
  }, snippet);
}
