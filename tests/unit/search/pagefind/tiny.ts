/** A tiny index, as Pagefind writes it and as it is compacted, held in memory. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compactIndex } from '#search/pagefind/compact.ts';
import type { Versions } from '#search/pagefind/names.ts';
import { SORTS, type Field } from '#search/pagefind/page.ts';
import { rawIndex, readRaw } from '#search/pagefind/raw.ts';
import { Standing } from '#search/pagefind/standing.ts';
import { openEngine, type Engine, type EngineFiles, type ToldStem } from '#search/pagefind/engine.ts';
import { unpacked } from '#search/pagefind/format.ts';
import { sandboxed } from './sandbox.ts';
import { wholePage } from './whole.ts';

/** The bytes of the files of an index, by name. */
export type Files = ReadonlyMap<string, Buffer>;

/** Pages of keys. The two pages of « emploi » differ by nothing else than where it stands. */
const page = (title: string, name: string, text: string): Field[] => {
  let start = 0;
  return [title, name, text].map((words, rank) => {
    const tokens = words.split(' ');
    start += tokens.length;
    return { sort: SORTS[rank] ?? 'text', start: start - tokens.length, tokens };
  });
};

export const PAGES = [
  {
    url: '/engagements/b/',
    fields: page('acces droits', 'ville', 'zzaq acces|entree droits jeune zzdeq sante'),
  },
  {
    url: '/engagements/a/',
    fields: page('mission', 'accueil', 'qqmchbbbbb|1500000 10|qqjdb elargissement zzlesq'),
  },
  { url: '/chiffres/emploi/', fields: page('emploi', 'ville', 'jeunes 5|cinq qqmchbbbb elargir zzleq') },
  { url: '/chiffres/ville/', fields: page('ville', 'emploi', 'sante droits acces sante jeunes') },
] as const;

const filesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)] as const),
  );

/** Indexes {@link PAGES}: as Pagefind does, and as this site does. */
export async function tinyIndex(): Promise<{ raw: Files; compact: Files; names: Versions & EngineFiles }> {
  const folder = mkdtempSync(join(tmpdir(), 'minuscule-'));
  try {
    const raw = await rawIndex(PAGES.map(({ url, fields }) => wholePage(url, { fields })));
    const standing = new Standing();
    for (const { fields } of PAGES) standing.add(fields);
    const pages = PAGES.map(({ url, fields }) => ({
      url,
      content: { title: url },
      length: fields.reduce((sum, { tokens }) => sum + tokens.length, 0),
    }));
    const told = readRaw(await rawIndex([{ url: '/', html: standing.asked }]));
    const names = compactIndex(folder, pages, standing.words(told), told.code);
    const held = [...raw].map(([name, bytes]) => [name, Buffer.from(bytes)] as const);
    return { raw: new Map(held), compact: filesIn(folder), names };
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
