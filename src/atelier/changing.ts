/** A change of one record: tried, or made. */
import type { Content } from '#entries/content.ts';
import type { Judge, Judged } from './judged.ts';
import { takeFollowed } from './life/following.ts';
import { kept } from './life/kept.ts';
import { nameOfNew, problemOfName, refuseName } from './new-record.ts';
import type { Change, Trial } from './protocol.ts';
import { askedAt, rebased } from './rebased.ts';
import { problemsOf } from './record-view.ts';
import { Refusal } from './refusal.ts';
import type { Workspace } from './workspace.ts';

/** What the check would say of a change; nothing changes. @throws Refusal */
export async function attempt(
  workspace: Workspace,
  judge: Judge,
  content: Content | undefined,
  asked: Change,
): Promise<Trial> {
  const change = rebased(workspace, asked);
  const wrong = problemOfName(change, workspace);
  const name = nameOfNew(change, content);
  if (wrong) return { problems: [wrong], name };
  const pending = workspace.changed(kept(workspace, change));
  const judged = await judge.judgeWhole(pending, change.record.split('/')[1]);
  const problems = problemsOf(judged, change.record);
  return { problems: problems.map((one) => askedAt(one, change.at, asked.at)), name };
}

/** Makes a change. @throws Refusal; also where its document could not be opened again: nobody could put it right */
export function apply(
  workspace: Workspace,
  { now, content }: { now: () => Judged; content: () => Content },
  asked: Change,
): void {
  const isOpen = () =>
    now().content?.entries.communiques.some(({ id }) => asked.record === `communiques/${id}`) === true;
  const wasOpen = asked.value !== null && isOpen();
  const change = rebased(workspace, asked);
  refuseName(change, workspace);
  const changed = workspace.changed(kept(workspace, change));
  takeFollowed(workspace, content, change.record, changed);
  if (!wasOpen || isOpen()) return;
  const own = now().problems.find(({ field }) => field.startsWith(change.at));
  workspace.undo();
  throw new Refusal(own?.message ?? 'ce communiqué ne se lirait plus');
}
