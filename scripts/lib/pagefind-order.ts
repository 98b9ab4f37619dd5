/**
 * Pagefind writes the values of its filters in the order of a hash table seeded at random: the same content
 * would give other bytes at each build. This puts them in alphabetical order and renames the files accordingly.
 * The format (CBOR after a signature, gzipped) is Pagefind 1.5's; its version is checked.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

const SIGNATURE = Buffer.from('pagefind_dcd');
const KNOWN_VERSION = /^1\.5\./;
/** Rank of the list of filters in the meta file. */
const FILTERS = 3;

type Filter = [name: string, values: [value: string, pages: number[]][]];
interface EntryFile {
  version: string;
  languages: Record<string, { hash: string }>;
}

const byName = <T extends readonly [string, ...unknown[]]>([a]: T, [b]: T) => (a < b ? -1 : a > b ? 1 : 0);

function read(path: string): unknown {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`not a file of Pagefind: ${path}`);
  return decode(bytes.subarray(SIGNATURE.length));
}

/** Writes `value` as Pagefind does, in a file named by its content. Gives the name without its ending. */
function write(folder: string, language: string, length: number, ending: string, value: unknown): string {
  const bytes = Buffer.concat([SIGNATURE, encode(value)]);
  const hash = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, length)}`;
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255; // the operating system that zipped: unknown, so that every machine writes the same
  writeFileSync(
    join(folder, ending === 'pf_meta' ? `pagefind.${hash}.${ending}` : `${hash}.${ending}`),
    zipped,
  );
  return hash;
}

/** Puts the index of `folder` in a stable order. @throws if Pagefind's format is not the one known here. */
export function orderIndex(folder: string): void {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryPath, 'utf8')) as EntryFile;
  if (!KNOWN_VERSION.test(entry.version)) throw new Error(`unknown format of Pagefind: ${entry.version}`);
  for (const [code, language] of Object.entries(entry.languages)) {
    const metaPath = join(folder, `pagefind.${language.hash}.pf_meta`);
    const meta = read(metaPath) as unknown[];
    const filters = (meta[FILTERS] as [name: string, hash: string][]).map(
      ([name, hash]): [string, string] => {
        const path = join(folder, 'filter', `${hash}.pf_filter`);
        const [, values] = read(path) as Filter;
        rmSync(path);
        return [name, write(join(folder, 'filter'), code, 7, 'pf_filter', [name, values.sort(byName)])];
      },
    );
    meta[FILTERS] = filters.sort(byName);
    rmSync(metaPath);
    language.hash = write(folder, code, 10, 'pf_meta', meta);
  }
  writeFileSync(entryPath, JSON.stringify(entry));
  if (readdirSync(join(folder, 'filter')).length === 0) throw new Error('no filter was kept');
}
