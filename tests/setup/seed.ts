/**
 * The seed of every test that draws what it tries: the same each time, so that a change alone can turn a test red.
 * `AUFIL_SEED` gives another, which finds what the first one missed.
 */

const VARIABLE = 'AUFIL_SEED';
const USUAL = 2019;

/** The seed of this run, a whole number of 32 bits. Throws on anything else in the environment. */
export function seedOf(env: Readonly<Record<string, string | undefined>>): number {
  const asked = env[VARIABLE]?.trim();
  if (asked === undefined || asked === '') return USUAL;
  const seed = Number(asked);
  if (seed !== (seed | 0))
    throw new Error(`${VARIABLE} vaut « ${asked} » ; écrivez un entier, comme ${USUAL}.`);
  return seed;
}

/** What a run says of its seed, and how to have it again. */
export const seedLine = (seed: number): string =>
  `Graine des tirages : ${seed} (${VARIABLE}=${seed} la reprend).`;
