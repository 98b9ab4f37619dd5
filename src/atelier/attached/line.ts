/** A file that a document attaches. `at`: its element in the header. */
export interface AttachedLine {
  at: string;
  title: string;
  /** « PDF, 24 ko », and where it stands. */
  what: string;
}
