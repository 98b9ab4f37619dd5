/** What is wrong with something that was written, and what to write instead: two things, from the first that sees it to the screen. */

export interface Complaint {
  /** What is wrong, in French, without capital nor full stop. */
  message: string;
  /** What to write instead, in French; an empty string when the message says it all. */
  remedy: string;
}

export const complaint = (message: string, remedy = ''): Complaint => ({ message, remedy });

/** Both in one line: « message ; remedy ». */
export const inOneLine = ({ message, remedy }: Complaint): string =>
  remedy === '' ? message : `${message} ; ${remedy}`;
