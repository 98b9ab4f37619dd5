/** The bytes of the files of `content/` that are published as they are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACHED_FOLDER } from '#entries/attached/attached.ts';
import { noting, whenNoting } from '#noted/noting.ts';
import { contentRoot } from './content.root.ts';

/** What pages read of the disk is noted under this name, and compared by its bytes. */
const FILES = 'files of the content';

whenNoting(FILES, (notes) => {
  notes.source(FILES, {
    digestOf(path) {
      try {
        return createHash('sha256')
          .update(readFileSync(join(contentRoot(), path)))
          .digest('base64url');
      } catch {
        return undefined; // it has gone
      }
    },
  });
});

/** In an array of their own, as a response wants them. */
function bytesOf(folder: string, name: string): Uint8Array<ArrayBuffer> {
  const path = `${folder}/${name}`;
  const notes = noting();
  notes?.note(notes.idOf(FILES, path));
  return Uint8Array.from(readFileSync(join(contentRoot(), path)));
}

/** Of a file that a document attaches. */
export const attachedBytes = (name: string): Uint8Array<ArrayBuffer> => bytesOf(ATTACHED_FOLDER, name);

/** Of a raw text. */
export const sourceBytes = (name: string): Uint8Array<ArrayBuffer> => bytesOf('sources', name);
