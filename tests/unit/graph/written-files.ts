/** The files of a world in memory, as the code of the site reads them. */
import { namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { digestOf } from '#entries/content-folder.ts';
import type { AttachedFile, Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { decode, readEntry, type ReadEntry } from '#entries/read.ts';
import { readSearchContract, readSite } from '#entries/root-file.ts';
import { plainLine } from './plain-line.ts';

/** Texts by path from the folder. */
export type Files = Readonly<Record<string, string>>;

const bytes = (text: string) => new TextEncoder().encode(text);

/** A world as it was first written, and what has been read of it. */
export interface Origin {
  /** Are its texts as received, each with a raw file that it was written without? */
  hasChains: boolean;
  files: Files;
  read: Map<string, ReadEntry>;
  /** The files at its root. */
  roots: Map<string, unknown>;
}

/** Reads a file at the root; once, if it is still as it was first written. */
function readRoot<T>({ files, roots }: Origin, name: string, text: string, read: (text: string) => T): T {
  if (files[name] !== text) return read(text);
  const known = roots.get(name) ?? read(text);
  roots.set(name, known);
  return known as T;
}

/** Reads a file; once, if it is still as it was first written: what a test changes is read each time. */
export function readIn<K extends Kind>(
  { files, read }: Origin,
  kind: K,
  path: string,
  text: string,
): ReadEntry<K> {
  const id = path.slice(kind.length + 1, -`.${namesOf(kind).extension}`.length);
  const known = files[path] === text ? read.get(path) : undefined;
  const now = known ?? readEntry<Kind>(kind, id, `content/${path}`, bytes(text));
  if (files[path] === text) read.set(path, now);
  return now as ReadEntry<K>;
}

/** The files at the root of a world, and what is wrong with them. @throws without a `site.yaml` that can be read */
export function rootsIn(
  origin: Origin,
  files: Files,
): Pick<Content, 'site' | 'searchContract'> & { problems: readonly Problem[] } {
  const { site, problems: wrong } = readRoot(origin, 'site.yaml', files['site.yaml'] ?? '', (text) =>
    readSite('content/site.yaml', bytes(text)),
  );
  if (site === undefined) throw new Error(wrong.map(plainLine).join('\n'));
  const contract = files['search-contract.yaml'];
  if (contract === undefined) return { site, searchContract: undefined, problems: [] };
  const { file, problems } = readRoot(origin, 'search-contract.yaml', contract, (text) =>
    readSearchContract('content/search-contract.yaml', bytes(text)),
  );
  return { site, searchContract: file, problems };
}

/** The texts of a folder, by path from it. */
const under = (files: Files, folder: string): [string, string][] =>
  Object.entries(files)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, text]) => [path.slice(folder.length), text]);

/** The files that are no entries: texts as received, what is attached, what was published. */
export const rawFilesIn = (files: Files): Required<Pick<Content, 'sources' | 'attached' | 'ledger'>> => ({
  sources: new Map(
    under(files, 'sources/').map(([path, text]) => [
      path,
      { text: decode(bytes(text)).text, sha256: digestOf(bytes(text)) },
    ]),
  ),
  attached: new Map(
    under(files, 'attachments/').map(([path, text]): [string, AttachedFile] => [
      path,
      { sha256: digestOf(bytes(text)), size: bytes(text).length, text },
    ]),
  ),
  ledger: new Map(under(files, 'ledger/')),
});
