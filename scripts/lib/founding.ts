/** The site of the frozen founding corpus, which the tests that know its words open. */
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** Where it is built. */
export const FOUNDING_DIST = join(ROOT, '.cache', 'fondateur');

/** What `npm run build` must be told to build it. */
export const FOUNDING_BUILD = {
  CONTENT_DIR: join(ROOT, 'tests', 'fixtures', 'fondateur'),
  OUT_DIR: FOUNDING_DIST,
} as const;
