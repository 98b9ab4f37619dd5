/** The day of what is published, when nobody gives it: that of the last commit. A clock would give other bytes each time. */
import { execFileSync } from 'node:child_process';

/** The day, AAAA-MM-JJ, of the last commit of the repository that holds `folder`; empty outside of a repository. */
export function dayOfCommit(folder: string): string {
  try {
    const asked = ['-C', folder, 'log', '-1', '--format=%cs'];
    return execFileSync('git', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
