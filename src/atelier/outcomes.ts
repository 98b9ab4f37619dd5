/** What comes of what an editor asks: files written, imported, compared, proposed. */
import type { ShownProblem, Suggestion } from './protocol.ts';

export interface Saved {
  written: readonly string[];
  /** Why nothing, or not all, was written. */
  refusal?: string;
  problems: readonly ShownProblem[];
  /** What was not asked to be written, and waits. */
  stays?: readonly StayingLine[];
}

/** What stays while something else is published, or proposed. */
export interface StayingLine {
  record: string;
  title: string;
  /** The title of the document with which it waits. */
  of?: string;
}

/** What an import had to judge, said once, with each of the stretches of which it is said, as the file has them. */
export interface ImportNotice {
  message: string;
  words: readonly string[];
}

export interface Imported {
  id: string;
  missing: readonly string[];
  notices: readonly ImportNotice[];
  /** Where the file received comes from, to be said; absent where it is not published. */
  asked?: Suggestion | undefined;
}

/** A raw text as pieces: kept, taken away or put by a declared edit, which says why. */
export interface Comparison {
  pieces: readonly { text: string; sign: '+' | '-' | ' '; why?: string }[];
  /** The edits themselves, in their order. */
  edits: readonly { kind: string; from: string; to: string; why: string }[];
}

export interface GitView {
  isRepository: boolean;
  /** Those that go. */
  files: readonly { path: string; what: string }[];
  stays: readonly StayingLine[];
  /** Words that went and came, file by file. */
  diff: readonly { path: string; parts: readonly { text: string; sign: '+' | '-' | ' ' }[] }[];
}

export interface Proposed {
  branch: string;
  /** What was done, and what to do next, in sentences. */
  said: readonly string[];
  address?: string;
}
