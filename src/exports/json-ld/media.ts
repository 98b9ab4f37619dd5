/** What a document attaches, in schema.org's words. What is withdrawn is not said. */
import type { ImageObject, MediaObject, VideoObject } from 'schema-dts';
import { absoluteUrl } from '#site/urls.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';

const isHere = ({ withdrawn }: { withdrawn: unknown }): boolean => withdrawn === undefined;

/** The files of the document itself, and its images and videos. */
export function mediaOf({ attached }: Pick<CommuniqueNode, 'attached'>): {
  files: MediaObject[];
  media: (ImageObject | VideoObject)[];
} {
  const { documents = [], images = [], videos = [] } = attached ?? {};
  return {
    files: documents.filter(isHere).map(({ url, title, format, size, sha256, lang }) => ({
      '@type': 'MediaObject',
      name: title,
      contentUrl: absoluteUrl(url),
      encodingFormat: format.type.replace(/;.*$/, ''),
      contentSize: `${size} B`,
      sha256,
      inLanguage: lang,
    })),
    media: [
      ...images.filter(isHere).map(({ url, alt, credit, caption }): ImageObject => ({
        '@type': 'ImageObject',
        contentUrl: absoluteUrl(url),
        encodingFormat: 'image/webp',
        description: alt,
        creditText: credit,
        ...(caption !== undefined && { caption }),
      })),
      ...videos.filter(isHere).map(({ url, title, paragraphs, transcript }): VideoObject => ({
        '@type': 'VideoObject',
        name: title,
        url,
        transcript: paragraphs.join('\n\n'),
        inLanguage: transcript.lang,
      })),
    ],
  };
}
