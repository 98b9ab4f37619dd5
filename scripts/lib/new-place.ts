/** Where a site is made, in a folder of its own, until it takes the place of the one that stands. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './building-mark.ts';

/** This machine, or this container: of what another makes in the same folder, no process is seen from here. */
const HOST = hostname().replace(/\W/g, '_');

/** Of the project's `.cache`: where a site is made, with the machine and the number of the process that makes it. */
const PLACE = /^chantier-(\w+)-(\d+)-\d+$/;

/** Takes away what builds that were killed have left there. */
function sweep(cache: string): void {
  for (const name of readdirSync(cache)) {
    const [, host, pid] = PLACE.exec(name) ?? [];
    if (host === HOST && !isRunning({ pid: Number(pid), born: '' }))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/**
 * Makes a folder that nobody has in `cache`, which is made if need be. Not `mkdtemp`, of which the folder is closed to all
 * others: hosts read a site.
 */
export function newPlace(cache: string): string {
  mkdirSync(cache, { recursive: true });
  sweep(cache);
  for (let rank = 1; ; rank += 1)
    try {
      const place = join(cache, `chantier-${HOST}-${process.pid}-${rank}`);
      mkdirSync(place);
      return place;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
}
