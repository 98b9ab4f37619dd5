/** The workshop, as `npm run atelier` opens it, on a content of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib/install.mjs';

export interface OpenWorkshop {
  /** With its token. */
  url: string;
  /** Holds `content/`, and `brouillons/` once something waits. */
  folder: string;
  content: string;
  close: () => Promise<void>;
}

/** `fill` makes the content; it is called before the workshop opens. */
export async function openWorkshop(fill: (content: string, folder: string) => void): Promise<OpenWorkshop> {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-essai-'));
  const content = join(folder, 'content');
  fill(content, folder);
  const cache = mkdtempSync(join(tmpdir(), 'atelier-cache-'));
  const server = spawn(process.execPath, [join(ROOT, 'scripts/atelier.ts'), '--adresse'], {
    cwd: ROOT,
    // Astro serves no page where it thinks that Vitest is at work.
    env: {
      ...process.env,
      VITEST: '',
      NODE_ENV: 'development',
      CONTENT_DIR: content,
      CACHE_DIR: cache,
      PORT: '0',
    },
  });
  let said = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(server, 'exit');
  const url = () => /http\S+/.exec(said)?.[0];
  while (url() === undefined) {
    const wait = new Promise((resolve) => setTimeout(resolve, 100, 'wait'));
    if ((await Promise.race([ended, wait])) !== 'wait') throw new Error(`l’atelier ne s’ouvre pas : ${said}`);
  }
  return {
    url: url() ?? '',
    folder,
    content,
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      for (const one of [folder, cache]) rmSync(one, { recursive: true, force: true });
    },
  };
}
