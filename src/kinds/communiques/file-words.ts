/** What a page and its exports say of a file, in French. */
import { formatDay } from '#text/day/day.ts';
import { formatSize } from '#text/file-formats.ts';
import { languageName } from '#text/language-name.ts';
import { NO_BREAK_SPACE } from '#text/spaces.ts';
import type { AttachedDocument, PublishedFile, Seen } from './attached.node.ts';

/** What a link to a file says of it, for whoever is about to load it: « PDF, 1,2 Mo, en anglais ». */
export const fileFacts = ({ format, size, lang }: PublishedFile): string =>
  [
    format.name,
    formatSize(size),
    ...(lang === 'fr' ? [] : [`en${NO_BREAK_SPACE}${languageName(lang)}`]),
  ].join(', ');

/** « Le communiqué, tel que reçu (PDF, 1,2 Mo) ». */
export const fileTitle = (file: AttachedDocument): string => `${file.title} (${fileFacts(file)})`;

/** « page vue le 3 mai 2024 »; nothing for what was seen nowhere. */
export const seenOn = ({ seen }: Seen): string | undefined => seen && `page vue le ${formatDay(seen)}`;
