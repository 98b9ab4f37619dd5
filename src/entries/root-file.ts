/** The files at the root of `content/`, which are no entries. */
import { searchContractSchema, type SearchContractData } from '#schemas/search-contract.ts';
import { siteSchema, type SiteData } from '#schemas/site.ts';
import { decode } from './bytes.ts';
import { withFields } from './front-matter.ts';
import { findInValues } from './hidden.ts';
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
): { file: RootFile<T> | undefined; problems: Problem[] } {
  const { text, findings } = decode(bytes);
  const yaml = readYaml(findings.length > 0 ? '' : text);
  const { data, findings: refused } =
    findings.length > 0
      ? { data: undefined, findings: withFields(findings, text, false) }
      : validate<T>(schema, yaml, 1);
  const hidden = findInValues(yaml.value, yaml.places);
  return {
    file: data === undefined || hidden.length > 0 ? undefined : { path, data, places: yaml.places },
    problems: [...refused, ...hidden].map((one) => ({ ...one, path })),
  };
}

/** Reads `content/site.yaml`. */
export function readSite(
  path: string,
  bytes: Uint8Array,
): { site: SiteData | undefined; problems: Problem[] } {
  const { file, problems } = readRootFile<SiteData>(siteSchema, path, bytes);
  return { site: file?.data, problems };
}

/** Reads `content/search-contract.yaml`. */
export const readSearchContract = (path: string, bytes: Uint8Array) =>
  readRootFile<SearchContractData>(searchContractSchema, path, bytes);
