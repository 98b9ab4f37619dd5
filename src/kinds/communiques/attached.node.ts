/** What a document attaches, as its page and its exports show it. */
import type { Builder } from '#graph/builder.ts';
import type { DataOf } from '#kinds/registry.ts';
import { placesOf, saidAt } from '#document/passages.ts';
import type { Document } from '#document/model.ts';
import { fileUrl, imageUrl } from '#site/urls.ts';
import { DOCUMENT_FORMATS, endingOf, SMALL_WIDTH, type FileFormat } from '#text/file-formats.ts';

type Data = DataOf<'communiques'>;

/** Where a file was seen, and when. */
export interface Seen {
  url?: string | undefined;
  seen?: string | undefined;
  archive?: string | undefined;
}

interface Gone {
  day: string;
  why: string;
}

/** A file published as it came. */
export interface PublishedFile {
  /** In `content/attachments/`. */
  name: string;
  url: string;
  format: FileFormat;
  /** SHA-256 in hexadecimal, and bytes; of a file that is withdrawn, its last fingerprint alone. */
  sha256: string;
  size: number;
  /** BCP 47. */
  lang: string;
}

export interface AttachedDocument extends PublishedFile {
  title: string;
  as: Data['attachments'][number]['as'];
  origin: string;
  /** Why the raw text is not what the import reads in it. */
  rawWhy: string | undefined;
  seenAt: Seen;
  withdrawn: Gone | undefined;
}

export interface AttachedImage {
  /** In `content/attachments/`. */
  name: string;
  url: string;
  smallUrl: string;
  alt: string;
  credit: string;
  caption: string | undefined;
  /** The words after which the document shows it, and their leaf; none for one shown under the text. */
  after: { words: string; leaf: number } | undefined;
  seenAt: Seen;
  withdrawn: Gone | undefined;
}

export interface AttachedVideo {
  /** At its host's. */
  url: string;
  title: string;
  seenAt: Seen;
  transcript: PublishedFile;
  /** The words of the transcript, a paragraph each. */
  paragraphs: readonly string[];
  withdrawn: Gone | undefined;
}

export interface Attached {
  documents: readonly AttachedDocument[];
  images: readonly AttachedImage[];
  videos: readonly AttachedVideo[];
}

function fileOf(
  { content }: Builder,
  name: string,
  said: { sha256?: string | undefined; lang: string },
): PublishedFile & { text: string } {
  const file = content.attached?.get(name);
  return {
    name,
    url: fileUrl(name),
    format: DOCUMENT_FORMATS[endingOf(name)] ?? { name: endingOf(name), type: 'application/octet-stream' },
    sha256: file?.sha256 ?? said.sha256 ?? '',
    size: file?.size ?? 0,
    lang: said.lang,
    text: file?.text ?? '',
  };
}

function placeAfter(document: Document, words: string | undefined): AttachedImage['after'] {
  const [place] = words === undefined ? [] : placesOf(document, words);
  return place && { words: saidAt(document, place).words, leaf: place.leaf };
}

/** What a document attaches; nothing, for one that attaches nothing. */
export function attachedTo(build: Builder, data: Data, document: Document): Attached | undefined {
  const { attachments, images, videos, lang } = data;
  if (attachments.length + images.length + videos.length === 0) return undefined;
  return {
    documents: attachments.map((one) => {
      const { text: _, ...file } = fileOf(build, one.file, { sha256: one.sha256, lang: one.lang ?? lang });
      const { title, as, origin, rawWhy, seen, archive, withdrawn } = one;
      return { ...file, title, as, origin, rawWhy, withdrawn, seenAt: { url: one.url, seen, archive } };
    }),
    images: images.map(({ file, alt, credit, caption, after, url, seen, archive, withdrawn }) => ({
      name: file,
      url: imageUrl(file),
      smallUrl: imageUrl(file, SMALL_WIDTH),
      alt,
      credit,
      caption,
      after: placeAfter(document, after),
      seenAt: { url, seen, archive },
      withdrawn,
    })),
    videos: videos.map(
      ({ url, title, seen, archive, transcript, sha256, withdrawn, lang: spoken = lang }) => {
        const { text, ...file } = fileOf(build, transcript, { sha256, lang: spoken });
        const paragraphs = text.split(/\n\s*\n/).flatMap((one) => one.replace(/\s+/g, ' ').trim() || []);
        return { url, title, seenAt: { url, seen, archive }, withdrawn, transcript: file, paragraphs };
      },
    ),
  };
}
