/** The file received, where it is published with its document. */
import { ATTACHED_LIMIT } from '#entries/attached/attached.ts';
import type { Format } from './model.ts';

/** A raw text is published already; a page of HTML would run under the address of the site. */
export const isPublishable = (format: Format, bytes: Uint8Array): boolean =>
  ['pdf', 'docx', 'odt'].includes(format) && bytes.length <= ATTACHED_LIMIT.most;
