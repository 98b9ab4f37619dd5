/** A file under another name. */
import { pathOf } from '../files.ts';
import { baseOf, withTexts, type PendingFiles } from '../pending.ts';
import { Refusal } from '../refusal.ts';
import type { Workspace } from '../workspace.ts';

/** The files with a record under another name, as it stands. @throws Refusal if there is one of that name */
export function moved(workspace: Workspace, record: string, to: string): PendingFiles {
  const { pending, files } = workspace;
  const [path, next] = [pathOf(record), pathOf(to)];
  const text = workspace.text(path);
  if (text === undefined) throw new Refusal(`« ${record} » n’existe pas`, 404);
  if (workspace.text(next) !== undefined) throw new Refusal(`« ${to} » existe déjà`);
  const base = baseOf(pending, files, path);
  const from = pending.get(path)?.movedFrom ?? (base === undefined ? undefined : path);
  return new Map(withTexts(pending, files, [[path, undefined]])).set(next, {
    text,
    base: baseOf(pending, files, next),
    ...(from === undefined || from === next ? {} : { movedFrom: from }),
  });
}
