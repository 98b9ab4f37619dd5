/** The committed list of sites: file → name → the test files that turn red without it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './house.ts';
import type { Site } from './sites.ts';

export type SiteList = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const LIST = 'tests/mutation/sites.json';

export const readList = (): SiteList =>
  existsSync(join(ROOT, LIST)) ? (JSON.parse(readFileSync(join(ROOT, LIST), 'utf8')) as SiteList) : {};

/** Writes what kills each site; what was not tried this time keeps what is known of it. */
export async function writeList(
  sites: readonly Site[],
  killers: (site: Site) => readonly string[] | undefined,
  known: SiteList,
): Promise<void> {
  const list: Record<string, Record<string, readonly string[]>> = {};
  for (const site of sites) {
    const own = (list[site.file] ??= {});
    own[site.name] = killers(site) ?? known[site.file]?.[site.name] ?? [];
  }
  const path = join(ROOT, LIST);
  const options = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(list), { ...options, filepath: path }));
}

/** How the list differs from the house: sites that it lacks, and sites that are no more, as « file › name ». */
export function differences(sites: readonly Site[], list: SiteList): { unlisted: string[]; gone: string[] } {
  const here = new Set(sites.map(({ file, name }) => `${file} › ${name}`));
  const listed = new Set(
    Object.entries(list).flatMap(([file, own]) => Object.keys(own).map((name) => `${file} › ${name}`)),
  );
  return {
    unlisted: [...here].filter((one) => !listed.has(one)),
    gone: [...listed].filter((one) => !here.has(one)),
  };
}
