/** How the workshop asks Git: without a shell, and only of the folder that it is given. */
import { execFileSync } from 'node:child_process';

/** Git with these arguments; gives what it prints. @throws what Git says, in `stderr` */
export type Run = (args: readonly string[], env?: Readonly<Record<string, string>>) => string;

/** What Git reads of its editor's machine. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Git in one folder, without a shell, a prompt or colours. */
export const gitIn =
  (folder: string, environment: Environment): Run =>
  (args, env = {}) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...inherited(environment), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C.UTF-8', ...env },
    });

/** What of the editor's own configuration Git needs, and no variable that would send it to another repository. */
function inherited(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || /^GIT_(?:DIR|WORK_TREE|INDEX_FILE)$/.test(name) ? [] : [[name, value]],
    ),
  );
}
