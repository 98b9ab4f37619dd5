/** The bytes of the files of `content/` that are published as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACHED_FOLDER } from '#entries/attached/attached.ts';
import { contentRoot } from './content.root.ts';

/** In an array of their own, as a response wants them. */
const bytesOf = (folder: string, name: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(join(contentRoot(), folder, name)));

/** Of a file that a document attaches. */
export const attachedBytes = (name: string): Uint8Array<ArrayBuffer> => bytesOf(ATTACHED_FOLDER, name);

/** Of a raw text. */
export const sourceBytes = (name: string): Uint8Array<ArrayBuffer> => bytesOf('sources', name);
