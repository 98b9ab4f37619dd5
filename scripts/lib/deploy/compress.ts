/** Writes, beside each text file of a site, its Brotli and gzip versions: a host serves these, and compresses nothing. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../files.ts';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { abreast } from '../abreast.ts';

/** What weighs less compressed. Images, fonts and the files of the search index are compressed already, its engine left aside. */
const TEXTS =
  /\.(?:html|css|js|mjs|json|jsonl|jsonld|webmanifest|csv|xml|xsl|ics|svg|txt|md|ris|bib|map|wasm)$/;
/** Smaller files travel in one packet as they are. */
const LEAST = 1000;
/** From here on the best quality costs minutes, for a hundredth less. */
const HEAVY = 1_000_000;
const HEAVY_QUALITY = 9;
const WIDTH = 4;

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

export interface Compressed {
  /** Files that have a compressed version now. */
  files: number;
  /** Bytes of these files, and of their Brotli versions. */
  plain: number;
  packed: number;
}

/** The compressed versions of some bytes, by what is added to the name of their file: the same on every machine. */
export async function versionsOf(bytes: Buffer): Promise<Record<'.br' | '.gz', Buffer>> {
  const quality = bytes.length < HEAVY ? constants.BROTLI_MAX_QUALITY : HEAVY_QUALITY;
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  gz[9] = 255; // the operating system that zipped: unknown, so that every machine writes the same
  return { '.br': br, '.gz': gz };
}

/** Compresses each text file of `folder`, if it is lighter so. */
export async function compressSite(folder: string): Promise<Compressed> {
  const paths = filesOf(folder)
    .filter((path) => TEXTS.test(path))
    .map((path) => join(folder, path));
  const tasks = paths.map((path) => async () => {
    const bytes = await readFile(path);
    if (bytes.length < LEAST) return undefined;
    const versions = Object.entries(await versionsOf(bytes)).filter(([, held]) => held.length < bytes.length);
    for (const [ending, held] of versions) await writeFile(path + ending, held);
    return versions.length === 0 ? undefined : { plain: bytes.length, packed: versions[0]?.[1].length ?? 0 };
  });
  const done = (await abreast(tasks, WIDTH, () => undefined)).filter((one) => one !== undefined);
  const sum = (key: 'plain' | 'packed') => done.reduce((total, one) => total + one[key], 0);
  return { files: done.length, plain: sum('plain'), packed: sum('packed') };
}
