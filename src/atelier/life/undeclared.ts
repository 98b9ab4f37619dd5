import type { ChangeKind } from '#schemas/life.ts';

/** What has changed in a published record, and waits for its reason. */
export interface Undeclared {
  record: string;
  title: string;
  /** What the record is called. */
  about?: string;
  /** As the program reads it: no editor chooses it. */
  kind: ChangeKind;
  edits: readonly { field: string; from: string; to: string }[];
}
