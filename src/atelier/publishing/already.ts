/** What a program that ended in the middle of a publication had written: it waits no more, and is nobody else's. */
import { textOf } from '#editing/file.ts';
import { baseOf, type PendingTexts } from '../pending.ts';
import { asPublished } from '../status.ts';
import type { Workspace } from '../workspace.ts';
import { isCutFrom } from './portion.ts';
import type { Going } from './set.ts';

export function onDisk({ files }: Workspace, path: string): string | undefined {
  const read = files.read(path);
  return read && textOf(read.bytes);
}

/** Files that waited, and say on disk what they would say, `rest`: all that those say of which only a part is written. */
export function writtenAlready(
  workspace: Workspace,
  along: readonly Going[],
  texts: PendingTexts,
): { texts: PendingTexts; rest: PendingTexts } {
  const { pending, files } = workspace;
  const wholes = new Map(along.map(({ path, whole }) => [path, whole]));
  const paths = [...pending.keys()].filter((path) => {
    const [whole, text] = [wholes.get(path), onDisk(workspace, path)];
    if (!files.isNewer(path, baseOf(pending, files, path))) return false;
    if (whole !== undefined) return text === texts.get(path) && isCutFrom(path, whole, text);
    return text === asPublished(path, pending.get(path)?.text);
  });
  return {
    texts: new Map(paths.map((path) => [path, onDisk(workspace, path)])),
    rest: new Map(
      paths.flatMap((path) => {
        const whole = wholes.get(path);
        return whole === undefined ? [] : [[path, asPublished(path, whole)] as const];
      }),
    ),
  };
}
