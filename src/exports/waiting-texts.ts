/** Texts that one asks for to weigh them, and another to write them. */

/** So many signs may wait, in all: 32 MB at most, in a build that weighs much more than it should. */
const MOST = 16_000_000;

/** What was made waits for whoever writes it, as long as there is room; what finds none is made again. */
export class WaitingTexts {
  readonly #texts = new Map<string, string>();
  #room: number;

  /** @param most how many signs may wait */
  constructor(most = MOST) {
    this.#room = most;
  }

  /** Keeps the texts that were made together: all of them, or none. @param texts by names of files */
  keep(texts: ReadonlyMap<string, string>): void {
    const length = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
    if (length > this.#room) return;
    for (const file of texts.keys()) this.take(file);
    for (const [file, text] of texts) this.#texts.set(file, text);
    this.#room -= length;
  }

  /** The text of a file, for whoever asks first: a build writes each once. */
  take(file: string): string | undefined {
    const text = this.#texts.get(file);
    if (text === undefined) return undefined;
    this.#texts.delete(file);
    this.#room += text.length;
    return text;
  }
}
