/**
 * What readers are shown of records → files. One file a record makes thousands of tiny ones, which hosts count and
 * deploys carry one by one; all in one would be loaded for a line. Neighbours are of one kind and say nearly the same,
 * and cost little more together than one alone.
 */
import { deflateRawSync } from 'node:zlib';
import { shortDigest } from './digest.ts';
import { packed } from './format.ts';
import * as names from './names.ts';

/** A page for readers: `content` is any data, or nothing for a number that is kept for a page to come. */
export interface CompactPage {
  url: string;
  content?: unknown;
}

/** Bytes that a file may have if it holds several records: what one result costs to show, at most. */
const MOST = 1_000;

/** The records of a file: their places are their numbers, counted from the first; `0` where there is none. */
const textOf = (pages: readonly CompactPage[]): string =>
  pages.every(({ content }) => content === undefined)
    ? ''
    : JSON.stringify(pages.map(({ url, content }) => (content === undefined ? 0 : { url, record: content })));

const inRuns = <T>(list: readonly T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / length) }, (_, run) =>
    list.slice(run * length, (run + 1) * length),
  );

/** Is what a text weighs, zipped quickly, little enough? No words of a language are ten times lighter. */
const isLight = (text: string): boolean =>
  text.length <= 10 * MOST && deflateRawSync(text, { level: 6 }).length <= MOST;

/** The power of two by which a block is cut, and its texts: as many records in each as {@link MOST} allows. */
function cutBlock(block: readonly CompactPage[], room: number): { power: number; texts: string[] } {
  let cut = { power: 0, texts: inRuns(block, 1).map(textOf) };
  // From one up: heavy records, which cost the most to zip, are known at the first try.
  while (2 ** cut.power < room) {
    const texts = inRuns(block, 2 ** (cut.power + 1)).map(textOf);
    if (!texts.every(isLight)) break;
    cut = { power: cut.power + 1, texts };
  }
  return cut;
}

/** A file; of no record, nothing. */
const fileOf = (text: string) => (text === '' ? Buffer.of() : packed(Buffer.from(text)));

/** The files of records, by their names from the folder of the index, and what tells which holds which. */
export function packRecords(pages: readonly CompactPage[]): {
  versions: names.Versions;
  files: Map<string, Buffer>;
} {
  const span = names.spanOf(pages.length);
  const room = names.blockOf(span);
  const blocks = inRuns(pages, room).map((block) => {
    const { power, texts } = cutBlock(block, room);
    return { power, files: texts.map(fileOf) };
  });
  const versions = {
    span,
    builds: inRuns(blocks, span / room)
      .map((some) => shortDigest(...some.flatMap(({ files }) => files)))
      .join(''),
    packs: blocks.map(({ power }) => power).join(''),
  };
  const files = new Map<string, Buffer>();
  blocks.forEach((block, rank) =>
    block.files.forEach((bytes, run) => {
      const name = names.pageName(rank * room + run * 2 ** block.power, pages.length);
      if (bytes.length > 0) files.set(names.recordFile(versions, name), bytes);
    }),
  );
  return { versions, files };
}
