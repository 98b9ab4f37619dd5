/** A served folder that remembers what was asked of it, and what each file weighs on its way. */
import { readFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { serveSite } from '../scripts/lib/server.ts';

export interface WatchedSite {
  url: string;
  /** The paths asked for since the last call, each once. */
  taken: () => string[];
  close: () => Promise<void>;
}

/** The port that a server listens to. */
function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** Serves `folder` with the site's own headers, through a door that counts. Workers pass it as well. */
export async function watchSite(folder: string): Promise<WatchedSite> {
  const inner = await serveSite(folder);
  const { port } = new URL(inner.url);
  let asked = new Set<string>();
  const door = createServer((req, res) => {
    asked.add(new URL(req.url ?? '/', inner.url).pathname);
    const through = request({
      port,
      host: '127.0.0.1',
      path: req.url,
      method: req.method,
      headers: req.headers,
    });
    through.once('response', (answer) => {
      res.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(res);
    });
    through.once('error', () => res.destroy());
    req.pipe(through);
  });
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${portOf(door)}/`,
    taken: () => {
      const paths = [...asked].sort();
      asked = new Set();
      return paths;
    },
    close: async () => {
      await new Promise((done) => {
        door.close(done);
        door.closeAllConnections();
      });
      await inner.close();
    },
  };
}

/** Above this, the best quality takes minutes: what a server would give on the fly. */
const LARGE = 2_000_000;
const known = new Map<string, number>();

/** Bytes of a file in Brotli (as it is, when it does not compress further). 0 if there is none. */
export function weightOf(folder: string, path: string): number {
  const file = join(folder, path);
  const before = known.get(file);
  if (before !== undefined) return before;
  let bytes = 0;
  try {
    const content = readFileSync(file);
    const quality = content.length > LARGE ? 6 : constants.BROTLI_MAX_QUALITY;
    const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    bytes = Math.min(content.length, brotli.length);
  } catch {
    // Not a file of the folder: an address that answers 404 weighs nothing to speak of.
  }
  known.set(file, bytes);
  return bytes;
}

/** What every page of the site has, searched or not: it costs a search nothing. */
const COMMON = /(?:\/|\.html|\.css|\.woff2|\.svg|\.png|\.ico)$/;

/** Bytes that a search asked for: scripts, engine, index, fragments; not the page itself. */
export const searchWeight = (folder: string, paths: readonly string[]): number =>
  paths.filter((path) => !COMMON.test(path)).reduce((sum, path) => sum + weightOf(folder, path), 0);
