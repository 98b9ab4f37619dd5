/** What a check remembers of entries, in memory: every world that is judged with it leaves what was found. */
import type { Remembered } from '#entries/memory/remembered.ts';

/** Forgets nothing, and says how often it knew. */
export function remembering(): Remembered & { known: () => number } {
  const found = new Map<string, string>();
  let known = 0;
  return {
    known: () => known,
    of: (what, around) => ({
      get: (digest) => {
        const one = found.get(`${what} ${around} ${digest}`);
        if (one !== undefined) known += 1;
        return one;
      },
      put: (digest, one) => void found.set(`${what} ${around} ${digest}`, one),
    }),
    save: () => undefined,
  };
}
