/** `npm start`: from a fresh clone to the site on this machine. */
import { ensureInstalled, runNpm, runScript } from './lib/install.mjs';

await ensureInstalled();
const built = await runNpm(['run', '--silent', 'build']);
process.exitCode = built === 0 ? await runScript('serve.ts') : built;
