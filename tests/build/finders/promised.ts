/** Whether a site keeps every address that was promised (families.ts), and promises no other. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOR_EVER, NOT_PROMISED, OF_EACH, OF_EACH_BEFORE, SOMETIMES } from './families.ts';
import type { Site } from './site.ts';

/** A year, an id that begins by its day, any other id, a further page of a list. */
const PARTS: Readonly<Record<string, string>> = {
  '<année>': String.raw`\d{4}`,
  '<document>': String.raw`\d{4}-\d{2}-\d{2}-[a-z0-9-]+`,
  '<id>': '[a-z0-9-]+',
  '<page>': String.raw`(?:page-\d+/)?`,
  '<fichier>': String.raw`[\w.-]+`,
};

const patternOf = (family: string): RegExp =>
  new RegExp(
    `^${family
      .split(/(<[^>]+>)/)
      .map((part) => PARTS[part] ?? part.replaceAll('.', String.raw`\.`))
      .join('')}$`,
  );

/** As an address: `/a/index.html` is `/a/`. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

interface Entry {
  id: string;
  publie_ici?: string | null;
}

/** The entries of a set of open data, whole or by parts; none where the set is not. */
function entriesOf(site: Site, set: string): Entry[] {
  const read = (path: string): Entry[] => {
    const file = join(site.folder, path);
    if (!existsSync(file)) return [];
    const { donnees, parties } = JSON.parse(readFileSync(file, 'utf8')) as {
      donnees?: Entry[];
      parties?: { url: string }[];
    };
    return donnees ?? (parties ?? []).flatMap(({ url }) => read(new URL(url).pathname));
  };
  return read(`/donnees/v1/${set}.json`);
}

/** Promised addresses at which a site has nothing; `lastDay` is the last one of {@link OF_EACH_BEFORE}. */
export function findBroken(site: Site, lastDay: string): string[] {
  const has = new Set([...site.files].map(addressOf));
  const expand = (families: Readonly<Record<string, readonly string[]>>, isOne: (entry: Entry) => boolean) =>
    Object.entries(families).flatMap(([set, some]) =>
      entriesOf(site, set)
        .filter(isOne)
        .flatMap(({ id }) => some.map((family) => family.replace('<id>', id))),
    );
  return [
    ...FOR_EVER,
    ...expand(OF_EACH, () => true),
    ...expand(OF_EACH_BEFORE, ({ publie_ici }) => (publie_ici ?? '9999') <= lastDay),
  ].filter((address) => !has.has(address));
}

/** Addresses of a site that no family holds: a new one is promised by adding it here. */
export function findUnpromised(site: Site): string[] {
  const patterns = [FOR_EVER, SOMETIMES, ...Object.values(OF_EACH), ...Object.values(OF_EACH_BEFORE)]
    .flat()
    .map(patternOf);
  return [...site.files]
    .map(addressOf)
    .filter((address) => ![...patterns, ...NOT_PROMISED].some((pattern) => pattern.test(address)));
}
