/** A record as its form shows it. */
import type { Fields } from '#editing/print.ts';
import type { Judged } from './judged.ts';
import { isPublished } from './life/published.ts';
import type { ShownProblem } from './protocol.ts';
import { Refusal } from './refusal.ts';
import { problemsAbout } from './view.ts';
import type { Workspace } from './workspace.ts';

export interface RecordView {
  /** As they stand, without what says that it is a draft. */
  fields: Fields;
  problems: readonly ShownProblem[];
  isPublished: boolean;
}

/** What the check says of one record. */
export const problemsOf = (judged: Judged, record: string): ShownProblem[] =>
  problemsAbout(judged, undefined, [record]).filter((one) => one.record === record);

/** @throws Refusal if there is no such record */
export function recordView(workspace: Workspace, judged: Judged, record: string): RecordView {
  const fields = workspace.fields(record);
  if (fields === undefined) throw new Refusal(`« ${record} » n’existe pas`, 404);
  const { status, ...rest } = fields;
  const shown = record.startsWith('events/') || status !== 'brouillon' ? fields : rest;
  return {
    fields: shown,
    problems: problemsOf(judged, record),
    isPublished: judged.content !== undefined && isPublished(judged.content, record),
  };
}
