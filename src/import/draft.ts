/** What a reader gives → the files of a draft: the raw text, the chain of edits, the communiqué. Nothing is invented. */
import { hash } from 'node:crypto';
import { shortId } from '#entries/short-id.ts';
import { endingOf } from '#text/file-formats.ts';
import type { Known } from './known.ts';
import type { Block, Format, Notice, Received } from './model.ts';
import { arranged } from './draft/arrange.ts';
import { bodyOf } from './draft/body.ts';
import { editsOf } from './draft/edits.ts';
import { fieldsOf, type Fields } from './draft/fields.ts';
import { partsOf, type Part } from './draft/furniture.ts';
import { datelineFrom, datelinesIn, updatesIn } from './draft/head.ts';
import { mendedDraft } from './draft/mended.ts';
import { missingFrom } from './draft/missing.ts';
import { titleIn } from './draft/title.ts';
import { withSigns } from './signs.ts';
import { frontMatter, transcriptionFile } from './draft/yaml.ts';

export interface Draft {
  id: string;
  fields: Fields;
  /** The raw text and the communiqué's body. */
  raw: string;
  body: string;
  /** Contents of the files, by path from the content folder. */
  files: { path: string; text: string }[];
  /** What the document does not say surely, each a sentence in French. */
  missing: string[];
  notices: Notice[];
}

export interface DraftOptions {
  /** The name of the file received. */
  name: string;
  known: Known;
  /** The id to give, instead of the one that date and title make. */
  id?: string;
  /** For a text file, the whole of it. */
  raw?: string;
  /** The file received, if it is to be published with the draft: its fingerprint, and how it is named where {@link attachedName} is taken. */
  received?: { sha256: string; nameFor?: (wanted: string) => string };
}

const FORMATS: Readonly<Record<Format, string>> = {
  pdf: 'd’un PDF',
  docx: 'd’un document Word (DOCX)',
  odt: 'd’un texte OpenDocument (ODT)',
  html: 'd’une page HTML',
  txt: 'd’un fichier texte',
  md: 'd’un fichier Markdown',
};
const LONGEST_SLUG = 60;

function idOf({ date, title }: Fields, name: string): string {
  const words = shortId(title ?? name.replace(/\.[^.]*$/, ''), LONGEST_SLUG);
  return `${date ?? 'sans-date'}-${words || 'communique'}`;
}

/** How the file received is named in `content/attachments/`. */
export const attachedName = (id: string, name: string): string => `${id}.${endingOf(name)}`;

/** Makes the draft of one document. Pure: neither disk nor clock. */
export function draftFrom(
  { format, blocks: read, notices: said }: Received,
  { name, known, id: wanted, raw: file, received }: DraftOptions,
): Draft {
  const notices = [...said];
  const blocks: Block[] = withSigns(arranged(read, notices));
  const found = datelinesIn(blocks);
  const { dateline, isSeveral } = datelineFrom(blocks, found);
  const parts: Part[] = partsOf(blocks, dateline, known);
  const title = isSeveral ? undefined : titleIn(blocks, dateline, (at) => parts[at] !== 'text');
  const fields = fieldsOf(blocks, parts, title, dateline, known);
  const id = wanted ?? idOf(fields, name);
  const pieces = bodyOf(
    { format, blocks, parts, title, dateline, ...(file === undefined ? {} : { raw: file }) },
    notices,
  );
  const { raw, text, edits } = editsOf(pieces);
  const origin = `Texte ${format === 'txt' || format === 'md' ? '' : 'extrait '}${FORMATS[format]}, reçu sous le nom « ${name} ».`;
  const attachment = received && {
    file: (received.nameFor ?? String)(attachedName(id, name)),
    name,
    sha256: received.sha256,
  };
  const { communique, transcription, body } = mendedDraft(
    {
      raw,
      transcription: transcriptionFile({ id, sha256: hash('sha256', raw), origin, edits }),
      communique: frontMatter(fields, attachment) + text,
    },
    notices,
  );
  return {
    id,
    fields,
    raw,
    body,
    files: [
      { path: `sources/${id}.txt`, text: raw },
      { path: `transcriptions/${id}.yaml`, text: transcription },
      { path: `communiques/${id}.mdx`, text: communique },
    ],
    missing: missingFrom({ fields, dateline, datelines: found, updates: updatesIn(blocks), isSeveral }),
    notices,
  };
}
