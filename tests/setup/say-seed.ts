/** Says the seed, before the first test of a project that draws. */
import { seedLine, seedOf } from './seed.ts';

/** Called by vitest. */
export default function setup(): void {
  console.log(seedLine(seedOf(process.env)));
}
