/** What processes use of the processor: on a busy machine the clock says nothing of a program. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Ticks a second in which Linux counts, whatever its kernel. */
const TICKS = 100;

/** The numbers of `/proc/…/stat` after the name, which may hold anything: the group, and what it and its dead children used. */
function statOf(pid: string): { group: number; seconds: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const numbers = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const used = numbers.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
    return { group: Number(numbers[2]), seconds: used / TICKS };
  } catch {
    return undefined; // it has ended meanwhile
  }
}

/** `[[days-]hours:]minutes:seconds`, as `ps` writes it, in seconds. */
export function secondsOf(time: string): number {
  const [days, rest] = time.includes('-') ? time.split('-') : ['0', time];
  const parts = (rest ?? '').split(':').map(Number);
  return Number(days) * 86_400 + parts.reduce((sum, part) => sum * 60 + part, 0);
}

/** Processor seconds used so far by a group of processes that is at work; `undefined` on a machine that does not say. */
export function effortOf(group: number): number | undefined {
  if (existsSync('/proc/self/stat'))
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(statOf)
      .reduce((sum, one) => (one?.group === group ? sum + one.seconds : sum), 0);
  const { status, stdout } = spawnSync('ps', ['-A', '-o', 'pgid=,time='], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .reduce((sum, [id, time = '0']) => (Number(id) === group ? sum + secondsOf(time) : sum), 0);
}
