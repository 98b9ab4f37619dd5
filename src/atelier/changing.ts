/** A change of one record: tried, or made. */
import type { Content } from '#entries/content.ts';
import type { Judge, Judged } from './judged.ts';
import { takeFollowed } from './life/following.ts';
import { kept } from './life/kept.ts';
import { nameOfNew, problemOfName, refuseName } from './new-record.ts';
import type { Change, ShownProblem, Trial } from './protocol.ts';
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

/** What refuses a change: of the faults that were not there before, the first one of the place that was changed. */
function newFault(
  before: readonly ShownProblem[],
  now: readonly ShownProblem[],
  at: string,
): string | undefined {
  const keyOf = ({ field, message }: ShownProblem) => `${field} ${message}`;
  const known = new Set(before.map(keyOf));
  const found = now.filter((one) => one.severity === 'refuse' && !known.has(keyOf(one)));
  const own = found.find(({ field }) => at === '' || field === at || field.startsWith(`${at}.`)) ?? found[0];
  return own && (own.remedy === '' ? own.message : `${own.message} : ${own.remedy}`);
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
  const before = wasOpen ? problemsOf(now(), change.record) : [];
  // A change that is refused was never made: what could be taken back, or made again, is as it was.
  workspace.together(() => {
    takeFollowed(workspace, content, change.record, changed);
    if (!wasOpen || isOpen()) return;
    const fault = newFault(before, problemsOf(now(), change.record), change.at);
    throw new Refusal(fault ?? 'ce communiqué ne se lirait plus');
  });
}
