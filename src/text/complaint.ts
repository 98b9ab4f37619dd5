/** What is wrong with something that was written, and what to write instead: two things, from the first that sees it to the screen. */

/**
 * What two readers of a file may both complain of, each in its words: whoever sees the signs of the file, and whoever
 * parses its text.
 */
export type Fault = 'melted bullets' | 'tabbed columns';

export interface Complaint {
  /** What is wrong, in French, without capital nor full stop. */
  message: string;
  /** What to write instead, in French; an empty string when the message says it all. */
  remedy: string;
  /** What is at fault, where another reader may say it too: it is told once. */
  fault?: Fault | undefined;
}

export const complaint = (message: string, remedy = '', fault?: Fault): Complaint => ({
  message,
  remedy,
  ...(fault && { fault }),
});

/** Both in one line: « message ; remedy ». */
export const inOneLine = ({ message, remedy }: Complaint): string =>
  remedy === '' ? message : `${message} ; ${remedy}`;
