/** A question to a web server, as it is written on the wire: `fetch` would follow, decode and hide. */
import { request, type IncomingHttpHeaders } from 'node:http';

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  /** Header names with the values of each line, in order: a header said twice shows. */
  lines: ReadonlyMap<string, readonly string[]>;
  bytes: Buffer;
}

/** Asks for the address `url`, with these headers. */
export function ask(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const lines = new Map<string, string[]>();
        for (let at = 0; at < response.rawHeaders.length; at += 2) {
          const name = (response.rawHeaders[at] ?? '').toLowerCase();
          lines.set(name, [...(lines.get(name) ?? []), response.rawHeaders[at + 1] ?? '']);
        }
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          lines,
          bytes: Buffer.concat(parts),
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
