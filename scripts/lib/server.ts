/** Serves a built site as a host would: its headers, its error page, its redirects to the final `/`. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { CONTENT_TYPES } from '#site/content-types.ts';
import { headersFor } from '#site/headers.ts';

/** Where to listen, and under which path the site lives. */
export interface ServeOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  /** The path of the site's root, as the build was told by `BASE_PATH`. */
  base?: string;
}

/** A site being served. */
export interface ServedSite {
  /** The address of the home page, with its final `/`. */
  url: string;
  close(): Promise<void>;
}

/** Instructions to a host: they lie in the folder and are not part of the site. */
const HOST_FILES = new Set(['/_headers', '/_redirects']);

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Answers requests under `base` from the folder. */
function siteHandler(folder: string, base: string): (req: IncomingMessage, res: ServerResponse) => void {
  // `dev` reads the folder at each request, so that a rebuilt site is served without a restart.
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });

  const setHeaders = (res: ServerResponse, pathname: string) => {
    for (const [name, value] of Object.entries(headersFor(pathname))) res.setHeader(name, value);
    const type = CONTENT_TYPES[extname(pathname)];
    if (type !== undefined) res.setHeader('Content-Type', type);
  };

  const notFound = (res: ServerResponse) => {
    res.statusCode = 404;
    const page = join(folder, '404.html');
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (existsSync(page)) createReadStream(page).pipe(res);
    else res.end('<!doctype html><html lang="fr"><title>Introuvable</title><h1>Introuvable</h1>');
  };

  const redirect = (res: ServerResponse, location: string) => {
    res.writeHead(308, { Location: location });
    res.end();
  };

  return (req, res) => {
    const [rawPath = '/', query] = (req.url ?? '/').split('?', 2);
    const suffix = query === undefined ? '' : `?${query}`;
    setHeaders(res, '/404.html');
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { Allow: 'GET, HEAD' });
      return res.end();
    }
    if (rawPath === base) return redirect(res, `${base}/${suffix}`);
    if (!rawPath.startsWith(`${base}/`)) return notFound(res);

    let pathname: string;
    try {
      pathname = decodeURIComponent(rawPath.slice(base.length));
    } catch {
      return notFound(res);
    }
    const isHidden = /\/\.(?!well-known\/)|\\|\0/.test(pathname) || HOST_FILES.has(pathname);
    if (isHidden) return notFound(res);

    if (!pathname.endsWith('/') && isFolder(join(folder, pathname))) {
      // One `/` at the start: `//elsewhere` would be another host.
      return redirect(res, `${rawPath.replace(/^\/+/, '/')}/${suffix}`);
    }
    req.url = pathname.endsWith('/') ? `${encodeURI(pathname)}index.html` : encodeURI(pathname);
    setHeaders(res, pathname);
    files(req, res, () => {
      res.removeHeader('Content-Type');
      notFound(res);
    });
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

/** Serves the folder of a built site until it is closed. */
export async function serveSite(
  folder: string,
  { port = 0, host = '127.0.0.1', base = '/' }: ServeOptions = {},
): Promise<ServedSite> {
  const root = `/${base}`.replace(/^\/+/, '/').replace(/\/+$/, '');
  const server = createServer(siteHandler(resolve(folder), root));
  await listen(server, port, host);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { port: actualPort } = address;
  const hostname = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${hostname}:${actualPort}${root}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
