/** What the form of a record does not show, and its record keeps. */
import { lifeSchema } from '#schemas/life.ts';
import type { Change } from '../protocol.ts';
import type { Workspace } from '../workspace.ts';

/** The fields that gestures write, and no form. */
export const LIFE: ReadonlySet<string> = new Set(Object.keys(lifeSchema.shape));

/** A whole record keeps that it is a draft, and what happens to it once published. */
export function kept(workspace: Workspace, change: Change): Change {
  const held = change.at === '' ? workspace.fields(change.record) : undefined;
  if (held === undefined || typeof change.value !== 'object' || change.value === null) return change;
  const own = Object.entries(held).filter(
    ([key, value]) => LIFE.has(key) || (key === 'status' && value === 'brouillon'),
  );
  return { ...change, value: { ...Object.fromEntries(own), ...change.value } };
}
