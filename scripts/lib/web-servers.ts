/** The web servers on which what `npm run hosts` prints is tried, where they are installed. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface WebServer {
  name: string;
  program: string;
  /** The package that installs it under Debian. */
  debian: string;
}

export const WEB_SERVERS = {
  nginx: { name: 'nginx', program: 'nginx', debian: 'nginx-light' },
  apache: { name: 'Apache', program: 'apache2', debian: 'apache2' },
  caddy: { name: 'Caddy', program: 'caddy', debian: 'caddy' },
} as const satisfies Record<string, WebServer>;

/** Servers are programs of the system: their folder is on the path of the administrator alone. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The path of a program, if it is installed. */
export function programAt(name: string): string | undefined {
  return FOLDERS.map((folder) => join(folder, name)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** What is not tried here, and what would let it be; nothing if every server is there. */
export function untriedServers(): { count: number; remark: string } | undefined {
  const absent = Object.values(WEB_SERVERS).filter(({ program }) => programAt(program) === undefined);
  if (absent.length === 0) return undefined;
  const names = absent.map(({ name }) => name).join(', ');
  const packages = absent.map(({ debian }) => debian).join(' ');
  return {
    count: absent.length,
    remark: `NON ESSAYÉ, faute d’être installé : ${names} (sudo apt-get install ${packages})`,
  };
}
