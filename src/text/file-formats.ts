/** The formats of files that are published as they came: how a reader is told of each, and how it is served. */
// Media types: cspell:ignore officedocument opendocument openxmlformats spreadsheetml wordprocessingml
import { formatNumber } from './number/format.ts';
import { NARROW_SPACE } from './spaces.ts';

export interface FileFormat {
  /** As a link says it: « PDF », « texte Word (DOCX) ». */
  name: string;
  /** Its media type. */
  type: string;
}

/** Documents, by the ending of their names. No page of HTML: it would run under the address of this site. */
export const DOCUMENT_FORMATS: Readonly<Record<string, FileFormat>> = {
  pdf: { name: 'PDF', type: 'application/pdf' },
  docx: {
    name: 'DOCX',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  odt: { name: 'ODT', type: 'application/vnd.oasis.opendocument.text' },
  xlsx: { name: 'XLSX', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ods: { name: 'ODS', type: 'application/vnd.oasis.opendocument.spreadsheet' },
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8' },
  txt: { name: 'texte', type: 'text/plain; charset=utf-8' },
};

/** Images that can be reduced for the page; their own file is never published. */
export const IMAGE_ENDINGS: readonly string[] = ['jpg', 'jpeg', 'png', 'webp'];

/** How an image is published, whatever it was. */
export const IMAGE_TYPE = 'image/webp';

/** The width of the smaller copy of an image, in pixels: a telephone's. */
export const SMALL_WIDTH = 640;

/** The ending of a file's name, in lower case: `pdf`. */
export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** What a file may weigh at most, in whole thousands or millions: « 262 ko », « 20 Mo ». */
export const formatMost = (bytes: number): string => {
  const unit = bytes < 1_000_000 ? 1000 : 1_000_000;
  return formatSize(Math.floor(bytes / unit) * unit);
};

/** « 812 octets », « 24 ko », « 1,2 Mo »: in thousands, rounded up, since it is a download. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)}${NARROW_SPACE}${bytes < 2 ? 'octet' : 'octets'}`;
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1000))}${NARROW_SPACE}ko`;
  return `${formatNumber(Math.ceil(bytes / 100_000) / 10)}${NARROW_SPACE}Mo`;
}
