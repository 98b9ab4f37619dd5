/** A tiny index, as Pagefind writes it and as it is compacted, held in memory. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compactIndex } from '#search/pagefind/compact.ts';
import { NAME_WEIGHT } from '#search/pagefind/page.ts';
import { openEngine, type Engine, type EngineFiles, type ToldStem } from '#search/pagefind/engine.ts';
import { unpacked } from '#search/pagefind/format.ts';
import { withRawIndex } from '#search/pagefind/write.ts';
import { sandboxed } from './sandbox.ts';

/** The bytes of the files of an index, by name. */
export type Files = ReadonlyMap<string, Buffer>;

/** Pages of keys. `name` weighs as a title does; the two pages of « emploi » differ by nothing else. */
const page = (title: string, name: string, text: string) =>
  `<!doctype html><html lang="fr"><body><main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>` +
  `<p data-pagefind-weight="${NAME_WEIGHT}">${name}</p><p>${text}</p></main></body></html>`;

export const PAGES = [
  {
    url: '/engagements/b/',
    html: page('acces droits', 'ville', 'zzaq acces|entree droits jeune zzdeq sante'),
  },
  {
    url: '/engagements/a/',
    html: page('mission', 'accueil', 'qqmchbbbbb|1500000 10|qqjdb elargissement zzlesq'),
  },
  { url: '/chiffres/emploi/', html: page('emploi', 'ville', 'jeunes 5|cinq qqmchbbbb elargir zzleq') },
  { url: '/chiffres/ville/', html: page('ville', 'emploi', 'sante droits acces sante jeunes') },
] as const;

const filesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)] as const),
  );

/** Indexes {@link PAGES}: as Pagefind leaves it, and compacted. */
export async function tinyIndex(): Promise<{ raw: Files; compact: Files; names: EngineFiles }> {
  const folder = mkdtempSync(join(tmpdir(), 'minuscule-'));
  const [rawFolder, compactFolder] = [join(folder, 'raw'), join(folder, 'compact')];
  try {
    return await withRawIndex(PAGES, rawFolder, () => {
      cpSync(rawFolder, compactFolder, { recursive: true });
      const names = compactIndex(
        compactFolder,
        PAGES.map(({ url }) => ({ url, content: { title: url } })),
      );
      return { raw: filesIn(rawFolder), compact: filesIn(compactFolder), names };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files of an index, and the names of those that were read so far. */
function reading(files: Files): { file: (name: string) => Buffer; read: string[] } {
  const read: string[] = [];
  const file = (name: string) => {
    read.push(name);
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`no file ${name}`);
    return bytes;
  };
  return { file, read };
}

/** An index as Pagefind writes it, asked of Pagefind's own worker. */
export async function workerOn(files: Files): Promise<Engine & { read: string[] }> {
  const { file, read } = reading(files);
  return { ...(await sandboxed(file)), read };
}

/** The data of a file of a compacted index, as a browser has them. */
export const dataOf = (name: string, bytes: Buffer): Uint8Array<ArrayBuffer> =>
  new Uint8Array(name.endsWith('.wasm') ? bytes : unpacked(bytes));

/** A compacted index, asked of the engine of this site. */
export function engineOn(files: Files, names: EngineFiles, told?: ToldStem): Engine & { read: string[] } {
  const { file, read } = reading(files);
  const data = (name: string) => Promise.resolve(dataOf(name, file(name)));
  return { ...openEngine(() => Promise.resolve(names), data, told), read };
}
