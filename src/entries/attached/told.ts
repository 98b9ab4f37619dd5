/** What is said of an attached file. */
import type { Complaint } from '#text/complaint.ts';

export interface Told {
  /** What forbids to publish it. */
  refused: readonly Complaint[];
  /** What its editors should know before they do. */
  told: readonly Complaint[];
}

export const NOTHING: Told = { refused: [], told: [] };
