/** What a command costs: wall-clock and processor seconds, and the memory of its whole family at its highest. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
  /** Seconds. */
  wall: number;
  /** Seconds of all processors, user and system, children included; known on Linux only. */
  cpu: number | undefined;
  /** Bytes; known on Linux only. */
  memory: number | undefined;
}

/** A cost, and the end of what the command said. */
export interface Measured extends Cost {
  said: string;
}

const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;
const PAUSE_MS = 60;

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // the process has ended, or this is not Linux
  }
};

/** Seconds of processor of the children that have ended, and of theirs. */
function ofEndedChildren(): number | undefined {
  // The name of the program, in brackets, may hold spaces.
  const fields = read('/proc/self/stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

function familyBytes(pid: number): number {
  const own = Number(read(`/proc/${pid}/statm`)?.split(' ')[1] ?? 0) * PAGE_BYTES;
  const children = read(`/proc/${pid}/task/${pid}/children`)?.trim() ?? '';
  return (
    own +
    (children === '' ? [] : children.split(' ')).reduce((sum, child) => sum + familyBytes(Number(child)), 0)
  );
}

/** Where a command runs, and what runs it when it is not Node. */
export interface Place {
  cwd?: string;
  program?: string;
}

/**
 * Runs a Node script, or another program, and measures it. No other child of this process may end meanwhile: its processor time would be counted.
 * @throws with what the command said, if it fails
 */
export function measure(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { cwd, program = process.execPath }: Place = {},
): Promise<Measured> {
  const [before, start] = [ofEndedChildren(), performance.now()];
  return new Promise((done, fail) => {
    const child = spawn(program, [...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-4000)));
    let memory = 0;
    const watch = setInterval(() => (memory = Math.max(memory, familyBytes(child.pid ?? 0))), PAUSE_MS);
    child.once('error', fail);
    child.once('close', (code) => {
      clearInterval(watch);
      if (code !== 0) return fail(new Error(`${program} ${args.join(' ')} : code ${code}\n${said}`));
      const after = ofEndedChildren();
      done({
        wall: (performance.now() - start) / 1000,
        cpu: before === undefined || after === undefined ? undefined : after - before,
        memory: memory === 0 ? undefined : memory,
        said,
      });
    });
  });
}
