/** Files that an editor has changed, and that are not on disk. */
import { digestOf } from '#entries/content-folder.ts';
import type { ContentFiles, Written } from './files.ts';
import { Refusal } from './refusal.ts';

/** A file that is not written yet. `base`: SHA-256 of what was on disk when it was first changed. */
export interface Pending {
  text: string | undefined;
  base: string | undefined;
  /** Where the record was published, if it only has a new name: it is no draft. */
  movedFrom?: string;
}
export type PendingFiles = ReadonlyMap<string, Pending>;
/** What waits for an editor: what they have changed, and the proposals that they have refused. */
export interface Waiting {
  pending: PendingFiles;
  refused: ReadonlySet<string>;
}
/** Texts by path; `undefined` for a file that goes. */
export type PendingTexts = ReadonlyMap<string, string | undefined>;

/** What was on disk when a file was first changed; what is, if it never was. */
export function baseOf(pending: PendingFiles, files: ContentFiles, path: string): string | undefined {
  const waiting = pending.get(path);
  return waiting ? waiting.base : files.read(path)?.digest;
}

/** The files with these texts. */
export function withTexts(
  pending: PendingFiles,
  files: ContentFiles,
  texts: readonly (readonly [path: string, text: string | undefined])[],
): PendingFiles {
  const next = new Map(pending);
  for (const [path, text] of texts) {
    const base = baseOf(pending, files, path);
    const movedFrom = next.get(path)?.movedFrom;
    if (text === undefined && base === undefined) next.delete(path);
    else next.set(path, { text, base, ...(movedFrom === undefined ? {} : { movedFrom }) });
  }
  return next;
}

/** A state without the files that were written, but for what waits on of them. */
export function withoutWritten(
  files: ContentFiles,
  written: PendingTexts,
  rest: PendingTexts,
): (state: PendingFiles) => PendingFiles {
  const waits = withTexts(new Map(), files, [...rest]);
  return (state) => new Map([...[...state].filter(([path]) => !written.has(path)), ...waits]);
}

/** Notes that files which are written wait no more. @throws Refusal that says they are written, where it cannot be noted */
export function notingWritten(note: () => void): void {
  try {
    note();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      'tout est écrit dans le contenu, mais l’atelier n’a pas pu noter que rien n’en attend plus : faites de la place ou demandez l’accès au dossier « brouillons », puis refaites votre geste, qui n’écrira rien deux fois',
      500,
    );
  }
}

/**
 * @throws Refusal if somebody has written one of these files since it was read, or made one that is to be attached. A
 * file that says the same bytes already is nobody else's: the program ended in the middle of writing it.
 */
export function refuseNewer(
  pending: PendingFiles,
  files: ContentFiles,
  records: readonly Written[],
  attached: readonly Written[],
): void {
  const isNewer = ({ path, bytes }: Written, base: string | undefined): boolean =>
    files.isNewer(path, base) && files.isNewer(path, bytes && digestOf(bytes));
  const newer = [
    ...records.filter((one) => isNewer(one, baseOf(pending, files, one.path))),
    ...attached.filter((one) => isNewer(one, undefined)),
  ];
  if (newer.length > 0)
    throw new Refusal(
      `une version plus récente existe, et n’a pas été remplacée : ${newer.map(({ path }) => `content/${path}`).join(', ')}. Relisez-la, puis refaites votre changement`,
      409,
    );
}
