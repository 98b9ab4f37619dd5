import type { APIRoute } from 'astro';
import { filesOf, type ServedFile } from '#views/served-files.ts';
import { getGraph } from '../../content.graph.ts';
import { reducedImage } from '../../content.images.ts';
import { attachedBytes } from '../../content.files.ts';

export const getStaticPaths = () =>
  filesOf(getGraph()).map((served) => ({ params: { file: served.file }, props: { served } }));

export const GET: APIRoute<{ served: ServedFile }> = async ({ props: { served } }) => {
  const bytes =
    'isAsReceived' in served ? attachedBytes(served.file) : await reducedImage(served.image, served.width);
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': served.type } });
};
