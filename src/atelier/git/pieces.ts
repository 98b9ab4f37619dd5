/** What has changed in `content/` since the last version, as pieces that go together or stay. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { kindOf, recordOf } from '../files.ts';
import { formerlyOf, keyOf, type Piece } from '../publishing/piece.ts';
import { isDraft } from '../status.ts';
import type { Run } from './run.ts';
import { changedFiles } from './changed.ts';

/** The content folder, from the root of its repository. */
export const folderIn = (top: string, root: string): string =>
  relative(top, root).split(sep).join('/') || '.';

/** Files as received are read by nobody here: that they are there is enough. */
const isRead = (path: string): boolean => kindOf(recordOf(path)) !== undefined || path.endsWith('.txt');

/** Is there something of it to be proposed? What is not read here has changed, since it is there. */
export const isChange = ({ was, now }: Piece): boolean => was !== now || was === '';

/** `git`: in the root of the repository. `root`: the content folder. */
export function changedPieces(git: Run, root: string, folder: string): Piece[] {
  const prefix = folder === '.' ? '' : `${folder}/`;
  const pieces = changedFiles(git, folder).map(({ path: fromTop, what }): Piece => {
    const path = fromTop.slice(prefix.length);
    const place = join(root, path);
    const was = what === 'nouveau' ? undefined : isRead(path) ? git(['show', `HEAD:${fromTop}`]) : '';
    const now = !existsSync(place) ? undefined : isRead(path) ? readFileSync(place, 'utf8') : '';
    return { path, was, now, isPublished: was !== undefined && !(isRead(path) && isDraft(path, was)) };
  });
  // Git knows nothing of a rename: what takes the place of a published record that goes has its readers.
  const gone = new Set(
    pieces.filter((piece) => piece.isPublished && piece.now === undefined).map(({ path }) => keyOf(path)),
  );
  return pieces.map((piece) =>
    piece.was === undefined && formerlyOf(piece).some((key) => gone.has(key))
      ? { ...piece, isPublished: true }
      : piece,
  );
}
