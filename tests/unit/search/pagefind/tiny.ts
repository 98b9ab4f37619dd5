/** A tiny index, as Pagefind writes it and as it is compacted, held in memory. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asked } from '#search/pagefind/asking.ts';
import { compactIndex } from '#search/pagefind/compact.ts';
import { NAME_WEIGHT } from '#search/pagefind/page.ts';
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
export async function tinyIndex(): Promise<{ raw: Files; compact: Files }> {
  const folder = mkdtempSync(join(tmpdir(), 'minuscule-'));
  const [rawFolder, compactFolder] = [join(folder, 'raw'), join(folder, 'compact')];
  try {
    return await withRawIndex(PAGES, rawFolder, () => {
      cpSync(rawFolder, compactFolder, { recursive: true });
      compactIndex(
        compactFolder,
        PAGES.map(({ url }) => ({ url, content: { title: url } })),
      );
      return { raw: filesIn(rawFolder), compact: filesIn(compactFolder) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The worker of these files, and the names of those that it has read so far. */
export async function workerOn(files: Files): Promise<{ ask: Asked['ask']; read: string[] }> {
  const read: string[] = [];
  const ask = await sandboxed((name) => {
    read.push(name);
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`no file ${name}`);
    return bytes;
  });
  return { ask, read };
}
