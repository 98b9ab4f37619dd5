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

/** A file that is served no more, and the document that says so. */
export interface GoneFile {
  /** Address from the root of the host. */
  url: string;
  title: string;
  day: string;
  why: string;
  communique: CommuniqueNode;
}

function goneOf(communique: CommuniqueNode): GoneFile[] {
  const { documents = [], images = [], videos = [] } = communique.attached ?? {};
  const at = (urls: readonly string[], title: string, gone: { day: string; why: string } | undefined) =>
    gone === undefined ? [] : urls.map((url) => ({ url, title, ...gone, communique }));
  return [
    ...documents.flatMap(({ url, title, withdrawn }) => at([url], title, withdrawn)),
    ...images.flatMap(({ url, smallUrl, alt, withdrawn }) =>
      at([url, smallUrl], `Image : ${alt}`, withdrawn),
    ),
    ...videos.flatMap(({ transcript, title, withdrawn }) =>
      at([transcript.url], `Transcription de « ${title} »`, withdrawn),
    ),
  ];
}

/** The files that were served and are no more: a file that another document still attaches is there. */
export function goneFiles(graph: Graph): GoneFile[] {
  const served = new Set(filesOf(graph).map(({ file }) => file));
  const gone = withPages(graph, 'communiques').flatMap(goneOf);
  return [...new Map(gone.map((one) => [one.url, one])).values()].filter(
    ({ url }) => !served.has(nameIn(url)),
  );
}

/** Each once: two documents may attach the same file. */
export const filesOf = (graph: Graph): ServedFile[] => [
  ...new Map(
    withPages(graph, 'communiques')
      .flatMap(filesOfOne)
      .map((one) => [one.file, one]),
  ).values(),
];
