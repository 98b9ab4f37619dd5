/**
 * The site before, set aside while another takes its place: whole until the other is, and back in its place if the
 * other never is. What a build that was killed has left aside is found by the next.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A person, a terminal that closes, a machine that stops: each ends a build in the middle. */
const ENDS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Beside the site, under a name that nobody else gives: what a person keeps there is never taken for it. */
const besideOf = (site: string, end: 'avant' | 'perdu'): string =>
  join(dirname(resolve(site)), `.${basename(resolve(site))}.aufil-${end}`);

/** Is a site set aside, by a build that runs or that was killed? What stands in its place is then not whole. */
export const isAside = (site: string): boolean => existsSync(besideOf(site, 'avant'));

export class Aside {
  /** Where the site before is, once it is aside. */
  readonly folder: string;
  readonly #site: string;
  /** What is thrown away is first called so: a folder that is half gone is not the site before. */
  readonly #thrown: string;
  #isAside = false;

  /** @param site its folder */
  constructor(site: string) {
    this.#site = resolve(site);
    this.folder = besideOf(site, 'avant');
    this.#thrown = besideOf(site, 'perdu');
  }

  /** Puts back the site that a killed build has left aside: what stands in its place is not whole. */
  recover(): void {
    remove(this.#thrown);
    if (existsSync(this.folder)) this.#putBack();
  }

  /** Sets the site aside, if there is one. From now on, whatever ends the process puts it back. */
  set(): void {
    if (!existsSync(this.#site)) return;
    // Watched for first: between the two, a signal would end the process at once.
    for (const signal of Object.keys(ENDS) as (keyof typeof ENDS)[]) process.on(signal, this.#onSignal);
    process.on('exit', this.#onExit);
    renameSync(this.#site, this.folder);
    this.#isAside = true;
  }

  /** The new site is whole: the one before goes. */
  letGo(): void {
    this.#leave();
    if (existsSync(this.folder)) renameSync(this.folder, this.#thrown);
    remove(this.#thrown);
  }

  readonly #onExit = (): void => {
    if (!this.#isAside) return;
    this.#leave();
    this.#putBack();
  };

  readonly #onSignal = (signal: NodeJS.Signals): void => {
    process.exit(ENDS[signal as keyof typeof ENDS]);
  };

  #leave(): void {
    this.#isAside = false;
    for (const signal of Object.keys(ENDS)) process.off(signal, this.#onSignal);
    process.off('exit', this.#onExit);
  }

  #putBack(): void {
    // Somebody has taken it away: the site that stands is all that there is.
    if (!existsSync(this.folder)) return;
    if (existsSync(this.#site)) {
      remove(this.#thrown);
      renameSync(this.#site, this.#thrown);
    }
    renameSync(this.folder, this.#site);
    remove(this.#thrown);
  }
}

/** What a build that was killed has left beside a site that is made anew goes with it. */
export function forgetAside(site: string): void {
  for (const end of ['avant', 'perdu'] as const) remove(besideOf(site, end));
}
