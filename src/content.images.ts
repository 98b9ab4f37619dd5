/** The images of documents, reduced by Astro's own service: what a camera wrote beside the pixels is left behind. */
import { imageConfig } from 'astro:assets';
import sharpService from 'astro/assets/services/sharp';
import { imageMetadata } from 'astro/assets/utils';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { ImageSizes } from '#views/image-sizes.ts';
import { attachedBytes } from './content.files.ts';

/** A larger screen has nothing to gain. */
const LARGEST = 1600;

/** An image as WebP, upright, at most `width` pixels wide. @throws Error in French if it cannot be drawn */
export async function reducedImage(name: string, width = LARGEST): Promise<Uint8Array> {
  const unread = (why: string) =>
    new Error(
      `content/attachments/${name} : image illisible (${why}) → enregistrez-la de nouveau en PNG ou en JPEG`,
    );
  const { data, format } = await sharpService.transform(
    attachedBytes(name),
    { src: name, width, format: 'webp', quality: 80 },
    imageConfig,
    // The service gives back the file as it is, with all that it holds, when it cannot read it.
    {
      warn: (why: string) => {
        throw unread(why);
      },
    } as never,
  );
  if (format !== 'webp') throw unread(format);
  return data;
}

/** The sizes of the images of a document, once reduced. */
export async function imageSizes({ attached }: CommuniqueNode): Promise<ImageSizes> {
  const shown = (attached?.images ?? []).filter(({ withdrawn }) => withdrawn === undefined);
  return new Map(
    await Promise.all(
      shown.map(async ({ name }) => {
        const { width, height } = await imageMetadata(attachedBytes(name));
        const scale = Math.min(1, LARGEST / width);
        return [name, { width: Math.round(width * scale), height: Math.round(height * scale) }] as const;
      }),
    ),
  );
}
