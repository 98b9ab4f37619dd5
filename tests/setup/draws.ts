/** Gives fast-check the seed of the run, for every file of tests; its report of a failure repeats it. */
import fc from 'fast-check';
import { seedOf } from './seed.ts';

fc.configureGlobal({ seed: seedOf(process.env) });
