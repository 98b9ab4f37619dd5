/** The files at the root of `content/`, which are no entries. */
import type { Position } from '#document/model.ts';
import { searchContractSchema, type SearchContractData } from '#schemas/search-contract.ts';
import { siteSchema, type SiteData } from '#schemas/site.ts';
import type { ContentFolder } from './content-folder.ts';
import { findInValues } from './hidden.ts';
import { legible, type FileForm } from './legible.ts';
import type { Problem } from './problem.ts';
import { decode } from './read.ts';
import { readYaml, validate } from './record.ts';

/** What the search promises: a folder of content may have none. */
const CONTRACT = 'search-contract.yaml';
/** Stands for a `site.yaml` that could not be read, so that the rest is judged all the same. */
export const NO_SITE: SiteData = {
  name: '',
  baseline: '',
  description: '',
  asOf: '9000-01-01',
  // Without its site, a content is not told what its sentences lack.
  sentences: 'comptées',
  official: false,
  home: { title: '', lede: '', searches: [] },
  publisher: {},
  host: {},
  lists: {},
};
/** A file at the root of `content/`: one of its kind, and no entry. */
export interface RootFile<T> {
  path: string;
  data: T;
  places: ReadonlyMap<string, Position>;
}

function readRootFile<T>(
  schema: Parameters<typeof validate<T>>[0],
  path: string,
  bytes: Uint8Array,
  form: FileForm,
): { file: RootFile<T> | undefined; problems: Problem[] } {
  const decoded = decode(bytes);
  const { text, findings, isReadable } = legible(decoded.text, form);
  const signs = [...decoded.findings, ...findings];
  if (!decoded.isReadable || !isReadable)
    return { file: undefined, problems: signs.map((one) => ({ ...one, path })) };
  const yaml = readYaml(text);
  const { data, findings: refused } = validate<T>(schema, yaml, 1);
  const told = new Set(signs.map(({ message }) => message.replace(/ : \d+ fois.*$/, '')));
  const hidden =
    form === 'quoted'
      ? []
      : findInValues(yaml.value, yaml.places).filter(({ message }) => !told.has(message));
  return {
    file: data === undefined || hidden.length > 0 ? undefined : { path, data, places: yaml.places },
    problems: [...signs, ...refused, ...hidden].map((one) => ({ ...one, path })),
  };
}

/** Reads `content/site.yaml`. */
export function readSite(
  path: string,
  bytes: Uint8Array,
): { site: SiteData | undefined; problems: Problem[] } {
  const { file, problems } = readRootFile<SiteData>(siteSchema, path, bytes, 'record');
  return { site: file?.data, problems };
}

/** Reads `content/search-contract.yaml`: its queries are what readers type. */
export const readSearchContract = (path: string, bytes: Uint8Array) =>
  readRootFile<SearchContractData>(searchContractSchema, path, bytes, 'quoted');

/** The site of a folder. */
export function siteIn(folder: ContentFolder): SiteData | undefined {
  const path = folder.shownPath('site.yaml');
  // Already refused: a link, or something else than a file.
  if (folder.problems.some((problem) => problem.path === path)) return undefined;
  try {
    const bytes = folder.bytes('site.yaml');
    if (bytes === undefined) return undefined;
    const { site, problems } = readSite(path, bytes);
    folder.problems.push(...problems);
    return site;
  } catch {
    folder.report('site.yaml', 'fichier absent', 'créez-le : il dit qui publie le site');
    return undefined;
  }
}

/** What the search promises of a folder, if it says so. */
export function searchContractIn(folder: ContentFolder): RootFile<SearchContractData> | undefined {
  const path = folder.shownPath(CONTRACT);
  if (folder.problems.some((problem) => problem.path === path)) return undefined;
  let bytes;
  try {
    bytes = folder.bytes(CONTRACT);
  } catch {
    return undefined;
  }
  if (bytes === undefined) return undefined;
  const { file, problems } = readSearchContract(path, bytes);
  folder.problems.push(...problems);
  return file;
}
