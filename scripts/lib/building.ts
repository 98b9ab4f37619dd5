/** A site is built by one build at a time, and is known to be unfinished for as long as it is. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { complaint, inOneLine } from '#text/complaint.ts';
import { bornAt, isRunning, markOf, NoSite, readMark } from './building-mark.ts';
import { explainSiteFolder, isOfProject } from './site-folder.ts';
import { noteNames } from './site-names.ts';

/** The marks that this process has made: one that has our number and is none of them is that of a build that was stopped. */
const OURS = new Set<string>();

/** A person, a machine that stops: each ends a build in the middle. A terminal that closes is left to `nohup`. */
const ENDS = { SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = Object.keys(ENDS) as (keyof typeof ENDS)[];

/** A folder that one build holds, from before it reads to the end. */
export class Building {
  readonly #site: string;
  readonly #mark: string;
  #isWriting = false;

  /** @throws NoSite if the folder is not to be emptied, or if another build is at it */
  constructor(site: string, content: string) {
    const wrong = explainSiteFolder(site, content);
    if (wrong !== undefined) throw new NoSite(`${inOneLine(wrong)}.`);
    this.#site = site;
    this.#mark = markOf(site);
    mkdirSync(dirname(site), { recursive: true });
    this.#take(site);
    process.on('exit', this.#onExit);
    // By an end of its own, a process takes away what it has left.
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
  }

  #take(site: string): void {
    for (let tries = 0; tries < 5; tries += 1) {
      const found = readMark(this.#mark);
      if (found === undefined) {
        if (this.#makeMark()) return;
      } else if (isRunning(found) && (found.pid !== process.pid || OURS.has(this.#mark)))
        this.#refuse(site, found.pid);
      else {
        this.#isWriting = found.isWriting;
        this.#clear(found.pid);
      }
    }
    this.#refuse(site, readMark(this.#mark)?.pid ?? 0);
  }

  /** @returns whether the mark is ours: another may come first */
  #makeMark(): boolean {
    try {
      writeFileSync(this.#mark, this.#text(), { flag: 'wx' });
      OURS.add(this.#mark);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  }

  /** Takes away the mark of a process that is no more; of two that find it at once, one has nothing to take. */
  #clear(pid: number): void {
    const taken = `${this.#mark}.${process.pid}`;
    try {
      renameSync(this.#mark, taken);
      // Somebody who was quicker has put theirs in the meantime: it goes back.
      if (readMark(taken)?.pid === pid) rmSync(taken, { force: true });
      else renameSync(taken, this.#mark);
    } catch {
      return; // another has taken it
    }
  }

  /** What the mark says. */
  #text = (): string =>
    `${process.pid} ${bornAt(process.pid)}`.trim() + `\n${this.#isWriting ? 'écriture\n' : ''}`;

  #refuse(site: string, pid: number): never {
    const wrong = `une autre construction (processus ${pid}) tient « ${site} »`;
    const remedy = `attendez qu’elle finisse, ou donnez un autre OUT_DIR ; si rien ne tourne, ôtez « ${this.#mark} »`;
    throw new NoSite(`${inOneLine(complaint(wrong, remedy))}.`);
  }

  /** From now on the site is not whole. */
  write(): void {
    this.#isWriting = true;
    writeFileSync(this.#mark, this.#text());
  }

  /** The site is whole. */
  end(): void {
    if (!isOfProject(this.#site)) noteNames(this.#site);
    this.#isWriting = false;
    this.#onExit();
    process.off('exit', this.#onExit);
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
  }

  readonly #onSignal = (signal: NodeJS.Signals): void => {
    process.exit(ENDS[signal as keyof typeof ENDS]);
  };

  readonly #onExit = (): void => {
    if (this.#isWriting) return;
    rmSync(this.#mark, { force: true });
    OURS.delete(this.#mark);
  };
}
