/** The reader of each format. */
import type { Format, Received } from './model.ts';
import { explainBytes } from './other-formats.ts';
import { readDocx } from './readers/docx.ts';
import { readHtml } from './readers/html.ts';
import { readOdt } from './readers/odt.ts';
import { readPdf } from './readers/pdf.ts';
import { readText } from './readers/text.ts';

const FORMATS: Readonly<Record<string, Format>> = {
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  html: 'html',
  htm: 'html',
  txt: 'txt',
  md: 'md',
  markdown: 'md',
};

/** The format that a file's name tells, or `undefined`. */
export const formatOf = (name: string): Format | undefined =>
  FORMATS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];

/** Reads a document. @throws if it is damaged, locked, or not of its format */
export async function readDocument(bytes: Uint8Array, format: Format): Promise<Received> {
  const other = explainBytes(bytes, format);
  if (other !== undefined) throw new Error(other);
  switch (format) {
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'odt':
      return readOdt(bytes);
    case 'html':
      return readHtml(bytes);
    case 'txt':
    case 'md':
      return readText(bytes, format);
  }
}
