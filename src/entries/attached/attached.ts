/** The files of `content/attachments/`: each is hashed, and is what its name says. Their bytes are not kept in memory. */
import { DOCUMENT_FORMATS, endingOf, IMAGE_ENDINGS } from '#text/file-formats.ts';
import { explainAttached } from './attached-screen.ts';
import { NOTHING } from './told.ts';
import type { Limit } from '../limit.ts';
import type { AttachedFile } from '../content.ts';
import type { ContentFolder } from '../content-folder.ts';
import { explainName, stemOf } from '../names.ts';

/** The folder, in `content/`. */
export const ATTACHED_FOLDER = 'attachments';

/** Of each of its files. */
export const ATTACHED_LIMIT: Limit = {
  most: 20 * 1024 * 1024,
  remedy: 'réduisez-le (un PDF : exportez ses images en 150 points par pouce), ou donnez son adresse',
};
const ADMITTED = [...Object.keys(DOCUMENT_FORMATS), ...IMAGE_ENDINGS];

/** By name. A file that is refused is there all the same: nothing more is said of its absence. */
export function readAttached(folder: ContentFolder): ReadonlyMap<string, AttachedFile> {
  const files = new Map<string, AttachedFile>();
  const seen = new Map<string, string>();
  for (const name of folder.filesIn(ATTACHED_FOLDER)) {
    const path = `${ATTACHED_FOLDER}/${name}`;
    const ending = endingOf(name);
    const wrong = ADMITTED.includes(ending) ? explainName(name, ending, folder.shownPath(path)) : undefined;
    if (wrong !== undefined) folder.report(path, wrong.message, wrong.remedy);
    if (!ADMITTED.includes(ending))
      folder.report(
        path,
        `« .${ending} » : le site ne publie pas ce format`,
        `enregistrez-le en PDF ; formats admis : ${ADMITTED.join(', ')}`,
      );
    const twin = seen.get(stemOf(name));
    // Images are all published as WebP: two of one name would have one address.
    if (twin !== undefined)
      folder.report(
        path,
        `même nom que ${folder.shownPath(twin)}, à la terminaison près`,
        'renommez l’un des deux : « -annexe », « -carte »…',
      );
    seen.set(stemOf(name), path);
    const bytes = folder.bytes(path, ATTACHED_LIMIT);
    if (bytes === undefined) {
      folder.unread.add(path);
      continue;
    }
    // A format that is not published has been refused for itself.
    const said: ReturnType<typeof explainAttached> = ADMITTED.includes(ending)
      ? explainAttached(name, bytes, ATTACHED_LIMIT.most)
      : NOTHING;
    for (const { message, remedy } of said.refused) folder.report(path, message, remedy);
    for (const { message, remedy } of said.told) folder.report(path, message, remedy, 'avertit');
    files.set(name, {
      sha256: folder.digestOf(path),
      size: bytes.length,
      ...(said.text !== undefined && { text: said.text }),
    });
  }
  return files;
}
