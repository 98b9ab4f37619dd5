/** From the desk to the disk: as drafts always; as published, one document and what it needs, if the check accepts. */
import { allEntries, type Content } from '#entries/content.ts';
import { recordOfProblem } from '../about.ts';
import type { WaitingFiles } from '../attached/waiting.ts';
import { pathOf, recordOf } from '../files.ts';
import type { Judge } from '../judged.ts';
import type { Saved, StayingLine } from '../outcomes.ts';
import { Refusal } from '../refusal.ts';
import { asPublished, isDraft, withStatus } from '../status.ts';
import type { Workspace } from '../workspace.ts';
import { linesOf } from './lines.ts';
import type { Piece } from './piece.ts';
import { onDisk, writtenAlready } from './already.ts';
import { publishingSet, type PublishingSet, type Staying } from './set.ts';

function isDraftOnDisk(workspace: Workspace, path: string): boolean {
  const text = onDisk(workspace, path);
  return text !== undefined && isDraft(path, text);
}

const waiting = (paths: readonly string[]): string =>
  `gardé dans l’atelier jusqu’à la publication, car déjà publié ou sans brouillon possible : ${paths.join(', ')}`;

const held = (workspace: Workspace, path: string | undefined): boolean =>
  path !== undefined && isDraftOnDisk(workspace, path);

/** All that is not published yet: what waits here, and the drafts of the folder. */
function piecesOf(workspace: Workspace, content: Content): Piece[] {
  const { pending } = workspace;
  const drafts = allEntries(content).filter(({ draft }) => draft !== undefined);
  const paths = new Set([...pending.keys(), ...drafts.map(({ kind, id }) => pathOf(`${kind}/${id}`))]);
  return [...paths].map((path): Piece => {
    const [was, movedFrom] = [onDisk(workspace, path), pending.get(path)?.movedFrom];
    const isMoved = movedFrom !== undefined && !held(workspace, movedFrom);
    const isPublished = isMoved || (was !== undefined && !isDraft(path, was));
    return { path, was, now: workspace.text(path), isPublished, movedFrom };
  });
}

export class Publishing {
  readonly #workspace: Workspace;
  readonly #waitingFiles: WaitingFiles;
  readonly #judge: Judge;
  readonly #content: () => Content;

  constructor(workspace: Workspace, waitingFiles: WaitingFiles, judge: Judge, content: () => Content) {
    this.#workspace = workspace;
    this.#waitingFiles = waitingFiles;
    this.#judge = judge;
    this.#content = content;
  }

  /** What would be published with a record, « communiques/… » most often; with all that waits if none is said. */
  set(root?: string): PublishingSet {
    return publishingSet(root, piecesOf(this.#workspace, this.#content()));
  }

  /** The records that wait with another document than this one. */
  elsewhere(root: string): ReadonlySet<string> {
    const { along, stays } = this.set(root);
    const own = new Set(along.map(({ path }) => path));
    return new Set(
      stays.filter(({ path, of }) => of !== undefined && !own.has(path)).map(({ path }) => recordOf(path)),
    );
  }

  /** What stays, under its titles. */
  lines(stays: readonly Staying[]): StayingLine[] {
    return linesOf(stays, this.#content());
  }

  /** Writes what may be a draft as one; what is published already waits until it can be published again. */
  saveDraft(): Saved {
    const workspace = this.#workspace;
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
      written: this.#write(texts),
      problems: [],
      ...(kept.length === 0 ? {} : { refusal: waiting(kept) }),
    };
  }

  /** Writes a record and what it needs, all that waits if none is said, if the check accepts them as published. */
  async publish(root?: string): Promise<Saved> {
    const workspace = this.#workspace;
    const { pending } = workspace;
    const { along, stays } = this.set(root);
    const texts = new Map(along.map(({ path, now }) => [path, asPublished(path, now)]));
    const refusals = await this.#judge.refusals(texts);
    if (workspace.pending !== pending)
      throw new Refusal(
        'une fiche a changé pendant la relecture des fichiers reçus : publiez de nouveau',
        409,
      );
    if (along.some(({ path, was }) => !pending.has(path) && onDisk(workspace, path) !== was))
      throw new Refusal('un fichier a changé sur le disque pendant la relecture : publiez de nouveau', 409);
    const told = stays.length === 0 ? {} : { stays: this.lines(stays) };
    if (refusals.length > 0)
      return {
        written: [],
        refusal: `le contrôle refuse de publier : ${refusals.length} à corriger`,
        problems: refusals.map((one) => ({ ...one, record: recordOfProblem(one) })),
        ...told,
      };
    const going = along.filter(({ path }) => texts.get(path) !== onDisk(workspace, path));
    const rest = going.flatMap(({ path, whole }) =>
      whole === undefined ? [] : [[path, asPublished(path, whole)] as const],
    );
    const changed = going.map(({ path }) => [path, texts.get(path)] as const);
    const already = writtenAlready(workspace, along, texts);
    return {
      written: this.#write(new Map([...already.texts, ...changed]), new Map([...already.rest, ...rest])),
      problems: [],
      ...told,
    };
  }

  /** Writes records and the files that they attach, all at once. `rest`: what waits on. @returns their paths */
  #write(
    texts: ReadonlyMap<string, string | undefined>,
    rest?: ReadonlyMap<string, string | undefined>,
  ): string[] {
    const attached = this.#waitingFiles.named(texts);
    this.#workspace.write(texts, attached, rest);
    this.#waitingFiles.forget(attached);
    return [...texts.keys(), ...attached.map(({ path }) => path)];
  }
}
