/** What Node compiles of the commands and of what they load is kept for the next one: half of what a small check costs. */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));
