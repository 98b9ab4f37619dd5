/** What the workshop's page and its server say to each other: data alone. */
import type { AttachedLine, GivenUpLine } from './attached/line.ts';
import type { Problem } from '#entries/problem.ts';
import type { Kind } from '#kinds/registry.ts';
import type { Undeclared } from './life/undeclared.ts';
import type { ProofName } from './proof-names.ts';

/** A stretch of a leaf's text, in UTF-16 units. */
export interface Stretch {
  leaf: number;
  start: number;
  end: number;
}

export { PROOFS } from './proof-names.ts';
export type { ProofName } from './proof-names.ts';

/** A change of one file: what stands at a field (all of the record when empty) becomes `value`, or goes. */
export interface Change {
  /** « figures/places » */
  record: string;
  /** Dotted; a number that follows the last of a list adds to it. */
  at: string;
  value: unknown;
  /** What stood there when it was opened, `null` for nothing: what others wrote since is not replaced. Unsaid: whatever stands. */
  from?: unknown;
  /** Is the record to be made? Then it replaces none. */
  isNew?: boolean | undefined;
}

/** Where messages on the name of a new record go: no field of a file is so called. */
export const NEW_ID = 'nom de la fiche';

/** What the house reads in some words, ready to be accepted or amended. */
export interface Suggestion extends Change {
  /** « Nouveau chiffre » */
  title: string;
}

/** Words to which the house would give a proof, until an editor says yes or no. */
export interface Proposal extends Stretch {
  key: string;
  as: ProofName;
  words: string;
  /** What would be written, in a few words: « 3 000 places, près de ». */
  gist: string;
  /** The thread, person or figure that exists already. */
  target?: string;
  /** For a sentence that commits: the nearest threads. */
  near?: readonly NearThread[];
}

export interface NearThread {
  id: string;
  title: string;
  shared: readonly string[];
  mentions: readonly { communique: string; quote: string; level: string }[];
}

export type MarkState = 'fiche' | 'raison' | 'rien' | 'classe';

/** A number of the text and what accounts for it. */
export interface NumberMark extends Stretch {
  words: string;
  state: MarkState;
  /** Titles of the records, the reason, or the class. */
  by: string;
}

/** Words that a record quotes. */
export interface RecordMark extends Stretch {
  record: string;
  title: string;
}

export interface LeafView {
  index: number;
  shape: 'title' | 'paragraph' | 'item';
  text: string;
  sentences: readonly { id: string; start: number; end: number; isLinked: boolean }[];
}

/** A problem, with the leaf of the text that it speaks of. */
export interface ShownProblem extends Problem {
  record: string;
  leaf?: number;
  /** The label of its field. */
  called?: string;
  /** What its record is called. */
  about?: string;
}

/** « waivedNumbers » → what was given, the last one first. */
export type Reasons = Readonly<Record<string, readonly string[]>>;

export interface DocumentView {
  id: string;
  title: string;
  isDraft: boolean;
  leaves: readonly LeafView[];
  numbers: readonly NumberMark[];
  marks: readonly RecordMark[];
  proposals: readonly Proposal[];
  problems: readonly ShownProblem[];
  /** A sentence is counted as the page of the document counts it. */
  progress: { numbers: number; settled: number; sentences: number; linked: number; waived: number };
  /** The records that speak of this document. */
  records: readonly RecordLine[];
  attached: readonly AttachedLine[];
  /** Files that were given to the workshop, and that no document names. */
  givenUp: readonly GivenUpLine[];
  /** The reasons that it gives already for what it leaves aside, for each list of its header, the last one first. */
  reasons: Reasons;
  unsaved: readonly string[];
  canUndo: boolean;
  canRedo: boolean;
  /** Published records that say something else, and do not say so. */
  undeclared: readonly Undeclared[];
}

export interface RecordLine {
  record: string;
  title: string;
  isDraft: boolean;
}

/** What stands in every list of choices. */
export interface Overview {
  site: string;
  /** The content folder, as its editors call it. */
  folder: string;
  documents: readonly (RecordLine & { date: string })[];
  titles: Readonly<Partial<Record<Kind, readonly { id: string; title: string }[]>>>;
  /** The kinds of which a record is begun by its name, with what one is called. */
  begun: readonly { kind: Kind; called: string }[];
  /** What one record of each kind is called. */
  called: Readonly<Partial<Record<Kind, string>>>;
  /** JSON Schemas of the kinds. */
  schemas: Readonly<Partial<Record<Kind, unknown>>>;
  unsaved: readonly string[];
}

/** A change as it was tried: what the check says of its record. */
export interface Trial {
  problems: readonly ShownProblem[];
  /** The name that its words give to a record which is to be made. */
  name?: string | undefined;
}
