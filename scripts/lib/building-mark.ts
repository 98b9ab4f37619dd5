/** What says, beside a site, that a build is at it, or was stopped before the site was whole. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { complaint, inOneLine, type Complaint } from '#text/complaint.ts';

/** A site cannot be built here, or has not been. Its message is for people, in French. */
export class NoSite extends Error {}

/** Beside the site, the number of the process that builds it, and when it began; its second line says that the site is no longer whole. */
export const markOf = (site: string): string => join(dirname(site), `.${basename(site)}.aufil-encours`);

export interface Mark {
  pid: number;
  /** When that process began, as its system counts; nothing where it does not say. */
  born: string;
  isWriting: boolean;
}

export function readMark(file: string): Mark | undefined {
  try {
    const [process = '', state = ''] = readFileSync(file, 'utf8').split('\n');
    const [pid, born = ''] = process.split(' ');
    return { pid: Number(pid), born, isWriting: state !== '' };
  } catch {
    return undefined;
  }
}

/**
 * When a process began, in ticks since its machine did: in a container, where numbers begin anew at each start, another
 * may have the same. Nothing where there is no /proc.
 */
export function bornAt(pid: number): string {
  try {
    // The name of the program, between brackets, may hold anything.
    const [, fields = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return fields.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Does the process that made a mark still run? */
export function isRunning({ pid, born }: Pick<Mark, 'pid' | 'born'>): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = bornAt(pid);
  return born === '' || now === '' || born === now;
}

/** Why a built site is not to be served, kept nor compared, if it is not: a build is at it, or was stopped. */
export function explainUnfinished(site: string): Complaint | undefined {
  const mark = readMark(markOf(site));
  if (mark?.isWriting !== true) return undefined;
  return isRunning(mark)
    ? complaint(`le site de « ${site} » est en construction`, 'attendez qu’elle finisse')
    : complaint(`la construction du site de « ${site} » s’est arrêtée en route`, 'relancez npm run build');
}

/** @throws NoSite where no whole site is built. */
export function needWholeSite(site: string): void {
  const wrong = explainUnfinished(site);
  if (wrong !== undefined) throw new NoSite(`${inOneLine(wrong)}.`);
}
