/**
 * Before any command of npm: what a fresh clone lacks is installed, then the command is run again by the Node that the
 * project is written for. Loaded by `--import`, so that a clone where all is there spends no process on it; plain
 * JavaScript without a dependency, which any Node ≥ 20 reads before it meets a line of TypeScript.
 */
import { isMainThread } from 'node:worker_threads';
import { ensureInstalled, isInstalled, runAgain } from './install.mjs';

// A thread is given the options of its process, which has looked already.
if (isMainThread && !isInstalled()) {
  await ensureInstalled();
  process.exit(await runAgain());
}
