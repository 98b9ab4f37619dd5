/** The files that are served beside the pages: attached files as they came, images reduced. */
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { IMAGE_TYPE, SMALL_WIDTH } from '#text/file-formats.ts';
import { withPages } from './withdrawn.ts';

/** The file at an address of `/pieces/`: read in `content/attachments/`, or drawn from an image. */
export type ServedFile = { file: string; type: string } & (
  { isAsReceived: true } | { image: string; width?: number }
);

const nameIn = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

function filesOfOne({ attached }: CommuniqueNode): ServedFile[] {
  const { documents = [], images = [], videos = [] } = attached ?? {};
  const isHere = ({ withdrawn }: { withdrawn: unknown }) => withdrawn === undefined;
  const files = [...documents.filter(isHere), ...videos.filter(isHere).map(({ transcript }) => transcript)];
  return [
    ...files.map(({ name, format }) => ({ file: name, type: format.type, isAsReceived: true as const })),
    ...images.filter(isHere).flatMap(({ name, url, smallUrl }) => [
      { file: nameIn(url), type: IMAGE_TYPE, image: name },
      { file: nameIn(smallUrl), type: IMAGE_TYPE, image: name, width: SMALL_WIDTH },
    ]),
  ];
}

/** Each once: two documents may attach the same file. */
export const filesOf = (graph: Graph): ServedFile[] => [
  ...new Map(
    withPages(graph, 'communiques')
      .flatMap(filesOfOne)
      .map((one) => [one.file, one]),
  ).values(),
];
