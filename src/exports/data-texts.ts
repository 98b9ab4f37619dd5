/** The files of open data as they are published: their texts, made one data set at a time, and their digests. */
import { createHash } from 'node:crypto';
import type { Graph } from '#graph/graph.ts';
import { absoluteUrl, dataUrl } from '#site/urls.ts';
import { beside } from '#text/beside.ts';
import { DATA_FILES, wholeText, type DataFile, type PartEntry } from './data-files.ts';
import { bytesOf, cut, LARGEST } from './data-parts.ts';
import { WaitingTexts } from './waiting-texts.ts';

/** What proves that a copy of a file is whole. */
export interface Digest {
  bytes: number;
  sha256: string;
}

/** A file that is published: at an address of its own, or a part of what is there. */
export interface PublishedFile extends Digest {
  dataFile: DataFile;
  file: string;
  /** Address, from the root of the host. */
  url: string;
  /** Of a part: which one. */
  part?: PartEntry;
}

interface Texts {
  /** By names of files: what stands at the address first, then the parts. */
  texts: ReadonlyMap<string, string>;
  files: readonly PublishedFile[];
}

const digestOf = (text: string): Digest => ({
  bytes: bytesOf(text),
  sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
});

/** How many files a data file has given last: one that is in parts is not written whole to be weighed. */
const known = new WeakMap<Graph, Map<DataFile, number>>();

function textsOf(dataFile: DataFile, graph: Graph): Texts {
  const { file, url, name, format, written } = dataFile;
  if (written === undefined) {
    const text = isCut(graph) ? partLines(graph) : wholeText(dataFile, graph);
    return { texts: new Map([[file, text]]), files: [{ dataFile, file, url, ...digestOf(text) }] };
  }
  const rows = written.rows(graph);
  const isKnownLong = (known.get(graph)?.get(dataFile) ?? 1) > 1;
  const whole = isKnownLong ? '' : written.whole(rows, graph);
  if (!isKnownLong && bytesOf(whole) <= LARGEST)
    return { texts: new Map([[file, whole]]), files: [{ dataFile, file, url, ...digestOf(whole) }] };
  const parts = cut(rows, written.keys, written.part).map(({ name: part, count, text }) => {
    const { bytes, sha256 } = digestOf(text);
    const own = `${name}-${part}.${format}`;
    const entry: PartEntry = {
      partie: part,
      url: absoluteUrl(dataUrl(own)),
      nombre: count,
      octets: bytes,
      sha256,
    };
    return { text, published: { dataFile, file: own, url: dataUrl(own), part: entry, bytes, sha256 } };
  });
  const entries = parts.map(({ published }) => published.part);
  const index = written.index(entries, rows.length, graph);
  return {
    texts: new Map([[file, index], ...parts.map(({ text, published }) => [published.file, text] as const)]),
    files: [{ dataFile, file, url, ...digestOf(index) }, ...parts.map(({ published }) => published)],
  };
}

/** The texts of the file that was asked for last: its parts are asked for in a row, and all texts at once are too many. */
let last: { dataFile: DataFile; graph: Graph; made: Texts } | undefined;

function made(dataFile: DataFile, graph: Graph): Texts {
  if (last?.dataFile !== dataFile || last.graph !== graph)
    last = { dataFile, graph, made: textsOf(dataFile, graph) };
  return last.made;
}

/** What was made to be weighed, and is still to be written. */
const waiting = new WeakMap<Graph, WaitingTexts>();

function waitingOf(graph: Graph): WaitingTexts {
  const texts = waiting.get(graph) ?? new WaitingTexts();
  waiting.set(graph, texts);
  return texts;
}

/** What is published of a file: what stands at its address, then its parts. */
export const publishedOf = (dataFile: DataFile, graph: Graph): readonly PublishedFile[] =>
  filesOf(graph)(dataFile);

const filesOf = beside((graph: Graph) =>
  beside((dataFile: DataFile) => {
    const { files, texts } = made(dataFile, graph);
    waitingOf(graph).keep(texts);
    const lengths = known.get(graph) ?? new Map<DataFile, number>();
    known.set(graph, lengths.set(dataFile, files.length));
    return files;
  }),
);

/** Every file of open data, in the order of {@link DATA_FILES}. */
export const publishedFiles = (graph: Graph): PublishedFile[] =>
  DATA_FILES.flatMap((dataFile) => publishedOf(dataFile, graph));

const DATASET_FILES = DATA_FILES.filter(({ format }) => format === 'json');

/** In how many parts a file is: none while it is whole. @param file its name, with its ending */
export function partsOf(file: string, graph: Graph): number {
  const dataFile = DATA_FILES.find((one) => one.file === file);
  return dataFile === undefined ? 0 : publishedOf(dataFile, graph).length - 1;
}

/** Is some data set in parts? The file of all records then says where they are. */
const isCut = (graph: Graph): boolean =>
  DATASET_FILES.some((dataFile) => publishedOf(dataFile, graph).length > 1);

/** Where all records are, a file a line. */
const partLines = (graph: Graph): string =>
  DATASET_FILES.flatMap((dataFile) => {
    const [address, ...parts] = publishedOf(dataFile, graph);
    const whole = address && {
      url: absoluteUrl(address.url),
      octets: address.bytes,
      sha256: address.sha256,
    };
    const lines = parts.length > 0 ? parts.map(({ part }) => part) : [whole];
    return lines.map((line) => `${JSON.stringify({ jeu: dataFile.name, ...line })}\n`);
  }).join('');

/** The text of a published file. */
export function dataFileText({ dataFile, file }: PublishedFile, graph: Graph): string {
  const text = waitingOf(graph).take(file) ?? made(dataFile, graph).texts.get(file);
  if (text === undefined) throw new Error(`no part ${file}`);
  return text;
}
