/** How long a mutant is waited for: a multiple of what its test uses without it, in processor time. */

/** What has been used since the tests began, in seconds; a machine that does not tell the effort gives the clock. */
export interface Moment {
  clock: number;
  effort: number;
}

/** `hangs`: the mutant is at fault. `lost`: no mutant is being tried, and nothing comes. */
export type Judgement = 'waits' | 'hangs' | 'lost';

/** A mutant may use so many times what the same test used without it, or what several files of tests did, */
const TIMES = { test: 20, files: 3 } as const;
/** and so many processor seconds in any case. */
const LEAST = 30;
/** Processor seconds of tests without a mutant that write nothing: no run of ours is as long. */
const MOST = 1800;
/** Clock seconds in which a program that is at work uses something, however busy the machine, */
const ASLEEP = 120;
/** and how much, in processor seconds. */
const AWAKE = 0.2;

/** Judges, from what is used, whether anything is still to be waited for. */
export class Patience {
  readonly #times: number;
  #since: Moment = { clock: 0, effort: 0 };
  #awake: Moment = { clock: 0, effort: 0 };

  /** `tried`: in what a mutant is. */
  constructor(tried: keyof typeof TIMES) {
    this.#times = TIMES[tried];
  }

  /** Something was told: what is waited for begins now. */
  heard(now: Moment): void {
    this.#since = this.#awake = now;
  }

  /** `clean`: processor seconds used without the mutant that is being tried; nothing when none is. */
  judge(now: Moment, clean: number | undefined): Judgement {
    if (now.effort - this.#awake.effort >= AWAKE) this.#awake = now;
    const isAsleep = now.clock - this.#awake.clock > ASLEEP;
    const used = now.effort - this.#since.effort;
    if (clean === undefined) return isAsleep || used > MOST ? 'lost' : 'waits';
    return isAsleep || used > Math.max(LEAST, this.#times * clean) ? 'hangs' : 'waits';
  }
}
