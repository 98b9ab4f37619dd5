/** The name of a record that nobody has read yet follows its title, as long as it is made from it. */
import { fieldsOf } from '#editing/file.ts';
import { saidIn } from '#editing/print.ts';
import type { Content } from '#entries/content.ts';
import { shortId } from '#entries/short-id.ts';
import type { Kind } from '#kinds/registry.ts';
import { isText, kindOf, pathOf } from '../files.ts';
import type { PendingFiles } from '../pending.ts';
import { newId } from '../proofs/reading.ts';
import { onDisk } from '../publishing/already.ts';
import { isDraft } from '../status.ts';
import type { Workspace } from '../workspace.ts';
import { rename } from './moving.ts';
import { addressOf } from './published.ts';

function titleIn(path: string, text: string | undefined): string {
  if (text === undefined) return '';
  const { title, name, term } = fieldsOf(text, isText(path));
  return saidIn(title ?? name ?? term);
}

/** Has nobody but its editor seen a record? */
function isOwn(workspace: Workspace, path: string): boolean {
  const written = onDisk(workspace, path);
  const { movedFrom } = workspace.pending.get(path) ?? {};
  return movedFrom === undefined && (written === undefined || isDraft(path, written));
}

const isThere = ({ entries, unread }: Content, kind: Kind, id: string): boolean =>
  entries[kind].some((one) => one.id === id) || unread?.has(`${kind}/${id}`) === true;

/** « halle-2 », as long as « halle » is there: the rank that was given to a second record of one title. */
const isRanked = (content: () => Content, kind: Kind | undefined, id: string, stem: string): boolean =>
  kind !== undefined && id.replace(/-(?:[2-9]|[1-9]\d)$/, '') === stem && isThere(content(), kind, stem);

/**
 * Takes a change of a record, as one gesture with the new name that it gives it, if it does.
 * `content`: as it was before the change.
 */
export function takeFollowed(
  workspace: Workspace,
  content: () => Content,
  record: string,
  changed: PendingFiles,
): void {
  const [kind, path] = [kindOf(record), pathOf(record)];
  const [was, now] = [titleIn(path, workspace.text(path)), titleIn(path, changed.get(path)?.text)];
  const [old, id] = [shortId(was), record.slice(record.indexOf('/') + 1)];
  const isMade = old !== '' && (id === old || isRanked(content, kind, id, old));
  const isFollowed = kind !== undefined && kind !== 'communiques' && addressOf(record) !== undefined;
  if (!isFollowed || now === '' || shortId(now) === old || !isMade || !isOwn(workspace, path)) {
    workspace.take(changed);
    return;
  }
  const before = content();
  workspace.together(() => {
    workspace.take(changed);
    rename(workspace, before, record, newId(before, kind, now));
  });
}
