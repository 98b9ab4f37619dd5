/** `npm run demo`: the invented institution of `examples/`, built and served on this machine. */
import { DEMO_BUILD } from './lib/demo.mjs';
import { ensureInstalled, runScript } from './lib/install.mjs';

Object.assign(process.env, DEMO_BUILD);
await ensureInstalled();
const built = await runScript('build.ts');
process.exitCode = built === 0 ? await runScript('serve.ts') : built;
