/** A file that was given, and that no document names. */
export interface GivenUpLine {
  name: string;
  /** « PDF, 24 ko » */
  what: string;
}

/** A file that a document attaches. `at`: its element in the header. */
export interface AttachedLine {
  at: string;
  title: string;
  /** « PDF, 24 ko », and where it stands. */
  what: string;
}
