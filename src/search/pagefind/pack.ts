/**
 * What readers are shown of records → files. One file a record makes thousands of tiny ones, which hosts count and
 * deploys carry one by one; all in one would be loaded for a line. Neighbours are of one kind and say nearly the same,
 * and cost little more together than one alone.
 */
import { deflateRawSync } from 'node:zlib';
import { madeOnce, type MadeOf, type Line } from '#text/made-once.ts';
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

/** The power of two by which a block is cut, and its files. */
interface Block {
  power: number;
  files: Buffer[];
}

const LINE: Line<Block> = {
  write: ({ power, files }) => [power, ...files.map((bytes) => bytes.toString('base64'))].join(' '),
  read(line) {
    const [power, ...files] = line.split(' ');
    return { power: Number(power), files: files.map((bytes) => Buffer.from(bytes, 'base64')) };
  },
};

/** A file; of no record, nothing. */
const fileOf = (text: string) => (text === '' ? Buffer.of() : packed(Buffer.from(text)));

/** As many records in each file as {@link MOST} allows, their texts being `alone` if each has its own. */
function cutBlock(block: readonly CompactPage[], alone: string[], room: number): Block {
  let cut = { power: 0, texts: alone };
  // From one up: heavy records, which cost the most to zip, are known at the first try.
  while (2 ** cut.power < room) {
    const texts = inRuns(block, 2 ** (cut.power + 1)).map(textOf);
    if (!texts.every(isLight)) break;
    cut = { power: cut.power + 1, texts };
  }
  return { power: cut.power, files: cut.texts.map(fileOf) };
}

/**
 * The files of records, by their names from the folder of the index, and what tells which holds which. To try how many
 * records a file may hold is most of what they cost: blocks that are `known` are not cut again.
 */
export function packRecords(
  pages: readonly CompactPage[],
  known?: MadeOf,
): {
  versions: names.Versions;
  files: Map<string, Buffer>;
} {
  const span = names.spanOf(pages.length);
  const room = names.blockOf(span);
  const blocks = inRuns(pages, room).map((block) => {
    const alone = inRuns(block, 1).map(textOf);
    return madeOnce(known, JSON.stringify([room, alone]), LINE, () => cutBlock(block, alone, room));
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
