/**
 * Makes Pagefind's index lighter for a first answer, and the same at each build:
 * - pages are named by the number of their record instead of a hash, and their lengths are rounded: the list of
 *   pages, which every search loads, shrinks to a quarter, and the name alone tells which record a result is;
 * - words are cut into smaller files, so that a search loads those it asks for and few others;
 * - a page's own file holds what the reader is shown, in the documents' own words.
 * The format (CBOR after a signature, gzipped) is Pagefind 1.5's; its version is checked.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { isStopKey } from '#text/search/index-key.ts';
import { pageName, recordFile } from '#text/search/files.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
const KNOWN_VERSION = '1.5.';
/** Bytes of a file of words before compression; a word that is heavier alone has a file of its own. */
const CHUNK = 8_000;
/** Words that begin alike stay together: a search looks for the words that begin with what was typed, stop words apart. */
const STEM = 4;

type Page = [hash: string, words: number];
type Chunk = [from: string, to: string, hash: string];
type Word = [word: string, ...rest: unknown[]];
type Meta = [
  version: string,
  pages: Page[],
  chunks: Chunk[],
  filters: unknown[],
  sorts: unknown[],
  ...unknown[],
];

/** A page for readers: `content` is any data. */
export interface CompactPage {
  url: string;
  content: unknown;
}

function unpacked(path: string): Buffer {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`not a file of Pagefind: ${path}`);
  return bytes.subarray(SIGNATURE.length);
}

function packed(bytes: Uint8Array): Buffer {
  const zipped = gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
  zipped[9] = 255; // the operating system that zipped: unknown, so that every machine writes the same
  return zipped;
}

/** Lengths serve to rank: a fifth more or less ranks alike, and two lengths an octave compress well. */
const rounded = (words: number) => Math.max(1, Math.round(2 ** (Math.round(Math.log2(words) * 2) / 2)));

/** Of a digest in a file's name: enough that no two builds share one. */
const DIGITS = 10;

const digestOf = (...parts: Uint8Array[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, DIGITS);
};

const emptied = (folder: string): string => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
};

/** Gives each page of the index the name and the content that a reader gets. */
function rewritePages(folder: string, pages: readonly Page[], wanted: readonly CompactPage[]) {
  const fragments = join(folder, 'fragment');
  // Pagefind keeps the order in which it was given its pages, and says nowhere that it does.
  pages.forEach(([hash], rank) => {
    const { url } = JSON.parse(unpacked(join(fragments, `${hash}.pf_fragment`)).toString()) as {
      url: string;
    };
    if (url !== wanted[rank]?.url) throw new Error(`page ${rank} of the index is ${url}`);
  });
  if (pages.length !== wanted.length) throw new Error(`${pages.length} pages indexed of ${wanted.length}`);
  const contents = wanted.map(({ url, content }) =>
    Buffer.from(JSON.stringify({ url, content: '', anchors: [], filters: {}, meta: {}, record: content })),
  );
  // Another build numbers its pages otherwise: its files must not be taken for those of this one.
  const build = digestOf(...contents);
  emptied(fragments);
  const named = pages.map(([, words], rank): Page => {
    const name = pageName(rank, pages.length);
    writeFileSync(join(folder, recordFile(build, name)), packed(contents[rank] ?? Buffer.of()));
    return [name, rounded(words)];
  });
  return { build, pages: named };
}

/** Cuts the words anew. */
function rewriteWords(folder: string, chunks: readonly Chunk[]): Chunk[] {
  const index = join(folder, 'index');
  const words = chunks.flatMap(
    ([, , hash]) => (decode(unpacked(join(index, `${hash}.pf_index`))) as [Word[]])[0],
  );
  words.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  emptied(index);
  const groups: { words: Word[]; size: number }[] = [];
  let stem: string | undefined;
  for (const word of words) {
    const start = isStopKey(word[0]) ? word[0] : word[0].slice(0, STEM);
    const size = encode(word).length;
    const last = groups.at(-1);
    if (last !== undefined && start === stem) {
      last.words.push(word);
      last.size += size;
    } else groups.push({ words: [word], size });
    stem = start;
  }
  const files: { words: Word[]; size: number }[] = [];
  for (const group of groups) {
    const last = files.at(-1);
    if (last !== undefined && last.size + group.size <= CHUNK) {
      last.words.push(...group.words);
      last.size += group.size;
    } else files.push(group);
  }
  // Every page is numbered anew by each document that is added: no file of words outlives a build, and a name that
  // counts weighs less than a digest of its own.
  const contents = files.map(({ words: held }) => encode([held]));
  const build = digestOf(...contents);
  return files.map(({ words: held }, rank): Chunk => {
    const name = build + pageName(rank, files.length);
    writeFileSync(join(index, `${name}.pf_index`), packed(contents[rank] ?? Buffer.of()));
    return [held[0]?.[0] ?? '', held.at(-1)?.[0] ?? '', name];
  });
}

/**
 * Rewrites the index that stands in `folder`, in place. Gives what the names of its pages begin with.
 * @throws if Pagefind's format is not the one known here, or if its pages are not those of `wanted`.
 */
export function compactIndex(folder: string, wanted: readonly CompactPage[]): string {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryPath, 'utf8')) as {
    version: string;
    languages: Record<string, { hash: string }>;
  };
  if (!entry.version.startsWith(KNOWN_VERSION))
    throw new Error(`unknown format of Pagefind: ${entry.version}`);
  let build = '';
  for (const [code, language] of Object.entries(entry.languages)) {
    const path = join(folder, `pagefind.${language.hash}.pf_meta`);
    const meta = decode(unpacked(path)) as Meta;
    const named = rewritePages(folder, meta[1], wanted);
    build = named.build;
    meta[1] = named.pages;
    meta[2] = rewriteWords(folder, meta[2]);
    rmSync(path);
    const bytes = encode(meta);
    language.hash = `${code}_${digestOf(bytes)}`;
    writeFileSync(join(folder, `pagefind.${language.hash}.pf_meta`), packed(bytes));
  }
  writeFileSync(entryPath, JSON.stringify(entry));
  rmSync(join(folder, 'filter'), { recursive: true, force: true });
  if (readdirSync(join(folder, 'index')).length === 0) throw new Error('no word was indexed');
  return build;
}
