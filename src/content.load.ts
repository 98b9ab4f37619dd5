/**
 * `graph/load.ts` as Node itself runs it, the same for the command that builds, the server that watches and the pages.
 * Astro bundles pages apart: an import there would be a second module, that reads everything a second time.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Load = typeof import('#graph/load.ts');

/** Asked of the folder of the commands, wherever the bundle is written. */
export const nodeLoad = (): Load =>
  createRequire(join(process.cwd(), 'package.json'))('#graph/load.ts') as Load;
