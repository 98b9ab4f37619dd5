/** From the desk to the disk: as drafts always, as published if the check accepts. */
import { fieldsOf, textOf } from '#editing/file.ts';
import { recordOfProblem } from './about.ts';
import type { WaitingFiles } from './attached/waiting.ts';
import { isText } from './files.ts';
import type { Judge } from './judged.ts';
import type { Saved } from './outcomes.ts';
import { Refusal } from './refusal.ts';
import { withStatus } from './status.ts';
import type { Workspace } from './workspace.ts';

function onDisk({ files }: Workspace, path: string): string | undefined {
  const read = files.read(path);
  return read && textOf(read.bytes);
}

const isDraft = (path: string, text: string): boolean =>
  fieldsOf(text, isText(path))['status'] === 'brouillon';

function isDraftOnDisk(workspace: Workspace, path: string): boolean {
  const text = onDisk(workspace, path);
  return text !== undefined && isDraft(path, text);
}

const waiting = (paths: readonly string[]): string =>
  `gardé dans l’atelier jusqu’à la publication, car déjà publié ou sans brouillon possible : ${paths.join(', ')}`;

/** Writes records and the files that they attach, all at once. @returns their paths */
function write(
  workspace: Workspace,
  waitingFiles: WaitingFiles,
  texts: ReadonlyMap<string, string | undefined>,
): string[] {
  const attached = waitingFiles.named(texts);
  workspace.write(texts, attached);
  waitingFiles.forget(attached);
  return [...texts.keys(), ...attached.map(({ path }) => path)];
}

/** Writes what may be a draft as one; what is published already waits until it can be published again. */
export function saveDraft(workspace: Workspace, waitingFiles: WaitingFiles): Saved {
  const texts = new Map<string, string | undefined>();
  const kept: string[] = [];
  for (const [path, { text, base, movedFrom }] of workspace.pending) {
    if (movedFrom !== undefined && text !== undefined && isDraft(path, text)) {
      texts.set(path, text).set(movedFrom, undefined);
      continue;
    }
    if (movedFrom !== undefined) {
      kept.push(path);
      continue;
    }
    const isNew = base === undefined || isDraftOnDisk(workspace, path);
    if (isNew && text !== undefined && !path.startsWith('events/'))
      texts.set(path, withStatus(path, text, true));
    else if (!texts.has(path)) kept.push(path);
  }
  return {
    written: write(workspace, waitingFiles, texts),
    problems: [],
    ...(kept.length === 0 ? {} : { refusal: waiting(kept) }),
  };
}

/** Writes all that waits, if the check accepts it as published. */
export async function publish(
  workspace: Workspace,
  waitingFiles: WaitingFiles,
  judge: Judge,
): Promise<Saved> {
  const { pending } = workspace;
  const { refusals, published } = await judge.judgeWhole();
  if (workspace.pending !== pending)
    throw new Refusal('une fiche a changé pendant la relecture des fichiers reçus : publiez de nouveau', 409);
  if (refusals.length > 0)
    return {
      written: [],
      refusal: `le contrôle refuse de publier : ${refusals.length} à corriger`,
      problems: refusals.map((one) => ({ ...one, record: recordOfProblem(one) })),
    };
  const changed = new Map([...published].filter(([path, text]) => text !== onDisk(workspace, path)));
  return { written: write(workspace, waitingFiles, changed), problems: [] };
}
