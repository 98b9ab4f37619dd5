/** `npm run build:essais`: the site of the founding corpus, for the tests that know its words. */
import { FOUNDING_BUILD } from './lib/founding.ts';

Object.assign(process.env, FOUNDING_BUILD);
await import('./build.ts');
