/** What is made of one text and of nothing else, and need not be made again by another build: who keeps it is told elsewhere. */

/** Lines by the texts of which they were made. */
export interface MadeOf {
  get: (text: string) => string | undefined;
  put: (text: string, line: string) => void;
}

/** All that is kept, by a name of what is made. */
export interface Made {
  of: (what: string) => MadeOf;
}

/** How what is made is written in one line, and read there. */
export interface Line<T> {
  write: (made: T) => string;
  read: (line: string) => T;
}

/** What `make` gives of `text`, which must be all that it reads: as it was made before, or made and kept from then on. */
export function madeOnce<T>(before: MadeOf | undefined, text: string, line: Line<T>, make: () => T): T {
  const known = before?.get(text);
  if (known !== undefined) return line.read(known);
  const made = make();
  before?.put(text, line.write(made));
  return made;
}
