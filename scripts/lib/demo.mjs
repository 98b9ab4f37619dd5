/** The invented institution of `examples/`: what shows the house to whoever comes, and what tries it on a second archive. */
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** What it says. */
export const DEMO_CONTENT = join(ROOT, 'examples', 'pays-d-aubrelonne');

/** Where its site is built. */
export const DEMO_DIST = join(ROOT, '.cache', 'demo');

/** What `npm run build` and `npm run serve` must be told to make and show it. */
export const DEMO_BUILD = { CONTENT_DIR: DEMO_CONTENT, OUT_DIR: DEMO_DIST };
