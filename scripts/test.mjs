/** `npm test`: from a fresh clone to every check. */
import { ensureInstalled, runScript } from './lib/install.mjs';

await ensureInstalled();
process.exitCode = await runScript('test.ts', process.argv.slice(2));
