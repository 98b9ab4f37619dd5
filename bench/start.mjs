/** `npm run bench`, and `npm run test:bench`: from a fresh clone to the figures, or to the tests of what measures them. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, projectNode, ROOT, run, runScript } from '../scripts/lib/install.mjs';

const BENCH = dirname(fileURLToPath(import.meta.url));

/** What `npm test` leaves out, since the engines must be there: types, rules of the code, tests. */
const CHECKS = [
  ['typescript/bin/tsc', '--noEmit', '--project', BENCH],
  ['eslint/bin/eslint.js', '--max-warnings', '0', BENCH],
  ['vitest/vitest.mjs', 'run', '--root', BENCH],
];

await ensureInstalled();
await ensureInstalled(BENCH);
const args = process.argv.slice(2);
if (args[0] === '--test') {
  const env = { ...process.env, LINT_BENCH: '1' };
  for (const [program = '', ...rest] of CHECKS)
    process.exitCode ||= await run(projectNode(), [join(ROOT, 'node_modules', program), ...rest], { env });
} else process.exitCode = await runScript('../bench/main.ts', args);
