/**
 * The files received, read again as the check does before anything is published: is the raw text what they say? Reading
 * takes time: what was read of a file and of a text is remembered, and what was never read is not spoken of.
 */
import type { Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { namesOfOriginal, originalProblem, originalsToRead, type Original } from '#graph/originals.ts';
import { explainOriginal, isRead } from '#import/original.ts';
import type { Complaint } from '#text/complaint.ts';
import type { WaitingFiles } from './waiting.ts';

const keyOf = ({ name, sha256, source }: Original): string => `${name} ${sha256} ${source.sha256}`;

export class ReceivedFiles {
  readonly #waitingFiles: WaitingFiles;
  readonly #verdicts = new Map<string, Complaint | undefined>();

  constructor(waitingFiles: WaitingFiles) {
    this.#waitingFiles = waitingFiles;
  }

  /** What those that have been read refuse. */
  problems(content: Content | undefined): Problem[] {
    return (content === undefined ? [] : originalsToRead(content)).flatMap((one) => {
      const wrong = this.#verdicts.get(keyOf(one));
      return wrong === undefined ? [] : [originalProblem(one, wrong)];
    });
  }

  /** Reads those that never were. `id`: of one document alone. @returns whether there were any */
  async read(content: Content | undefined, id?: string): Promise<boolean> {
    const all = content === undefined ? [] : originalsToRead(content);
    const unread = all.filter(
      (one) =>
        isRead(one.name) && (id === undefined || one.entry.id === id) && !this.#verdicts.has(keyOf(one)),
    );
    for (const one of unread) {
      const bytes = this.#waitingFiles.bytes(one.name);
      const said = namesOfOriginal(one, 'content');
      this.#verdicts.set(keyOf(one), bytes && (await explainOriginal(one.source.text, bytes, said)));
    }
    return unread.length > 0;
  }
}
