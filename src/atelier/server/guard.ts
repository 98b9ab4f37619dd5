/** Who may ask the workshop anything: the page that its own address opened, on this very machine. */
import { timingSafeEqual } from 'node:crypto';

export interface Asked {
  method: string;
  url: string;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  remote: string | undefined;
}

export interface Lock {
  /** In every address: nobody who was not given it can guess it. */
  token: string;
  port: number;
}

export const ROOM = '/atelier/';

const LOOPBACK = /^(?:127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/;
const NAMES = ['127.0.0.1', 'localhost', '[::1]'];

const one = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : (value?.[0] ?? '');

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export type Verdict = { path: string } | { status: number; message: string };

/**
 * The path within the workshop of an admitted request, or why it is not admitted. A page of another site is refused
 * whatever it knows: a browser says where a request comes from.
 */
export function judgeRequest({ method, url, headers, remote }: Asked, { token, port }: Lock): Verdict {
  const host = one(headers['host']);
  if (remote === undefined || !LOOPBACK.test(remote))
    return { status: 403, message: 'l’atelier ne répond qu’à cette machine' };
  if (!NAMES.some((name) => host === `${name}:${port}`))
    return { status: 403, message: 'l’atelier ne répond pas à ce nom' };
  const [, given = '', path = ''] = /^\/atelier\/([^/?]*)\/?([^?]*?)\/?(?:\?|$)/.exec(url) ?? [];
  if (!isSame(given, token))
    return { status: 404, message: 'rien ici : reprenez l’adresse que donne npm run atelier' };
  const from = one(headers['sec-fetch-site']);
  if (from !== '' && from !== 'same-origin' && from !== 'none')
    return { status: 403, message: 'cette demande vient d’un autre site' };
  if (method === 'GET') return { path };
  if (method !== 'POST') return { status: 405, message: 'GET ou POST' };
  if (one(headers['origin']) !== `http://${host}`)
    return { status: 403, message: 'cette demande ne vient pas de la page de l’atelier' };
  const kind = one(headers['content-type']);
  return /^application\/(?:json|octet-stream)$/.test(kind)
    ? { path }
    : { status: 415, message: 'application/json attendu' };
}
