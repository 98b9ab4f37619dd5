/** What says, beside a site, that a build is at it, or was stopped before the site was whole. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { complaint, inOneLine, type Complaint } from '#text/complaint.ts';
import { isAside } from './kept-pages/aside.ts';

/** A site cannot be built here, or has not been. Its message is for people, in French. */
export class NoSite extends Error {}

/** Beside the site, the number of the process that builds it; its second line says that the site is no longer whole. */
export const markOf = (site: string): string => join(dirname(site), `.${basename(site)}.aufil-encours`);

export interface Mark {
  pid: number;
  isWriting: boolean;
}

export function readMark(file: string): Mark | undefined {
  try {
    const [pid = '', state = ''] = readFileSync(file, 'utf8').split('\n');
    return { pid: Number(pid), isWriting: state !== '' };
  } catch {
    return undefined;
  }
}

export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Why a built site is not to be served, kept nor compared, if it is not: a build is at it, or was stopped. */
export function explainUnfinished(site: string): Complaint | undefined {
  const mark = readMark(markOf(site));
  if (mark?.isWriting !== true && !isAside(site)) return undefined;
  return isRunning(mark?.pid ?? 0)
    ? complaint(`le site de « ${site} » est en construction`, 'attendez qu’elle finisse')
    : complaint(`la construction du site de « ${site} » s’est arrêtée en route`, 'relancez npm run build');
}

/** @throws NoSite where no whole site is built. */
export function needWholeSite(site: string): void {
  const wrong = explainUnfinished(site);
  if (wrong !== undefined) throw new NoSite(`${inOneLine(wrong)}.`);
}
