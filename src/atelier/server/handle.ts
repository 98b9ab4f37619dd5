/** HTTP → the desk: reads what is sent within its limits, answers in JSON, says a refusal in words. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatMost } from '#text/file-formats.ts';
import { attach } from '../attached/attaching.ts';
import { isAttachedAs } from '../attached/named.ts';
import { withFrom } from '../rebased.ts';
import { Refusal } from '../refusal.ts';
import { answersOf } from './answers.ts';
import { failureSaid } from './failure.ts';
import { judgeRequest, ROOM, type Lock } from './guard.ts';
import { pageOf } from './page.ts';
import type { TitleOf } from '../said/record.ts';
import type { Room } from './room.ts';
import { toldIn } from './told.ts';

const LONGEST_JSON = 1024 * 1024;
const LONGEST_FILE = 50 * 1024 * 1024;

/** Only its own files, and nothing sent elsewhere. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** @throws Refusal beyond the limit */
async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > limit) throw new Refusal(`${formatMost(limit)} au plus`, 413);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return bytes.length === 0 ? {} : (JSON.parse(bytes.toString('utf8')) as unknown);
  } catch {
    throw new Refusal('JSON attendu', 400);
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

/** Where the body is a file, and its headers say what it is. */
const FILES = new Set(['api/importer', 'api/joindre']);

/** @throws Refusal for a header that cannot be read */
function said({ headers }: IncomingMessage, name: string): string {
  try {
    return decodeURIComponent(String(headers[name] ?? ''));
  } catch {
    throw new Refusal('demande mal formée', 400);
  }
}

async function answer(room: Room, request: IncomingMessage, path: string): Promise<unknown> {
  const { desk } = room;
  if (request.method === 'POST' && FILES.has(path)) {
    const bytes = new Uint8Array(await bodyOf(request, LONGEST_FILE));
    const name = said(request, 'x-nom');
    if (path === 'api/importer') return desk.import(name, bytes);
    const as = said(request, 'x-liste');
    if (!isAttachedAs(as)) throw new Refusal('demande mal formée', 400);
    const { workspace, waitingFiles } = desk;
    return withFrom(
      workspace,
      attach(workspace, waitingFiles, { id: said(request, 'x-document'), as, name, bytes }),
    );
  }
  const found = answersOf(room)[`${request.method ?? ''} ${path}`];
  if (found === undefined) throw new Refusal('rien à cette adresse', 404);
  const sent = request.method === 'POST' ? jsonIn(await bodyOf(request, LONGEST_JSON)) : {};
  return found(sent, new URL(request.url ?? '', 'http://atelier').searchParams);
}

/** What cannot be read has no title: a refusal is said all the same. */
const calmly =
  (titleOf: TitleOf): TitleOf =>
  (record) => {
    try {
      return titleOf(record);
    } catch {
      return undefined;
    }
  };

/** Answers what is asked of the workshop; `false` for any other address. `lock` is asked late: the port is known then. */
export async function handle(
  room: Room,
  lock: () => Lock,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { method = 'GET', url = '', headers, socket } = request;
  if (!url.startsWith(ROOM)) return false;
  const verdict = judgeRequest({ method, url, headers, remote: socket.remoteAddress }, lock());
  if ('status' in verdict) {
    send(response, verdict.status, 'text/plain', verdict.message);
    return true;
  }
  if (method === 'GET' && verdict.path === '') {
    send(response, 200, 'text/html', pageOf(room.desk.workspace.files.digest));
    return true;
  }
  try {
    const answered = await answer(room, request, verdict.path);
    const result = toldIn(answered, room.folder, room.desk.titleOf());
    send(response, 200, 'application/json', JSON.stringify(result));
  } catch (error) {
    const isRefusal = error instanceof Refusal;
    const message = failureSaid(error);
    send(
      response,
      isRefusal ? error.status : 500,
      'application/json',
      JSON.stringify(toldIn({ refusal: message }, room.folder, calmly(room.desk.titleOf()))),
    );
  }
  return true;
}
