/** The files at the root of `content/`, which are no entries. */
import { searchContractSchema, type SearchContractData } from '#schemas/search-contract.ts';
import { siteSchema, type SiteData } from '#schemas/site.ts';
import { decode } from './bytes.ts';
import { findInValues } from './hidden.ts';
import { legible, type FileForm } from './legible.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml, type Place } from './yaml.ts';

/** A file at the root of `content/`: one of its kind, and no entry. */
export interface RootFile<T> {
  path: string;
  data: T;
  places: ReadonlyMap<string, Place>;
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
