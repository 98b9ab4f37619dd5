/** Whether what programs read of the site (open data, feed, structured data) is true of the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Field } from '#exports/fields.ts';
import type { Json } from '#exports/json.ts';
import { passageShape } from '#exports/passages.ts';
import { DATASETS } from '#exports/records.ts';
import { matchingWords } from '#text/matching.ts';
import { deadLinksOf } from './links.ts';
import { isListed, select, type Page, type PageElement, type Site } from './site.ts';

type Published = Readonly<Record<string, Json>>;

const DATA_FILE = z.object({ nombre: z.number(), donnees: z.array(z.record(z.string(), z.json())) });
const DATA_PARTS = z.object({ nombre: z.number(), parties: z.array(z.object({ url: z.string() })) });

/** The records of a file of open data, or of all of its parts. @throws if it does not hold as many as it says */
function recordsAt(site: Site, url: string): Published[] {
  const json: unknown = JSON.parse(read(site, url));
  const cut = DATA_PARTS.safeParse(json);
  const { nombre, donnees } = cut.success
    ? {
        nombre: cut.data.nombre,
        donnees: cut.data.parties.flatMap((part) => recordsAt(site, new URL(part.url).pathname)),
      }
    : DATA_FILE.parse(json);
  if (nombre !== donnees.length) throw new Error(`${url} : ${nombre} annoncés, ${donnees.length} publiés`);
  return donnees;
}

const isObject = (value: Json): value is Published =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
type Fields = readonly Field<never>[];

/** What a reader sees of a value. */
const shown = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

const read = (site: Site, path: string): string => readFileSync(join(site.folder, path), 'utf8');

const anchorTo = (url: string): PageElement => ({ tag: 'a', attributes: new Map([['href', url]]), text: '' });

/** Addresses found in files that are not pages, judged as the links of a page would be. */
export function deadAmong(site: Site, addresses: ReadonlyMap<string, readonly string[]>): string[] {
  const asPages = [...addresses].map(([file, urls]): Page => ({
    path: file,
    html: '',
    elements: urls.map(anchorTo),
  }));
  return deadLinksOf(site, asPages);
}

/** Every object of a record, with the fields that document it. */
function* objects(fields: Fields, value: Published): Generator<{ fields: Fields; value: Published }> {
  yield { fields, value };
  for (const { name, type } of fields) {
    const inside = value[name] ?? null;
    if (type.shape === undefined || inside === null) continue;
    for (const one of [inside].flat())
      if (isObject(one)) yield* objects(type.shape.fields, one);
      else throw new Error(`« ${name} » n’est pas un objet`);
  }
}

/** The records of each data set, as published. */
function publishedRecords(site: Site): Map<string, Published[]> {
  return new Map(DATASETS.map(({ name, url }) => [name, recordsAt(site, url)]));
}

/** The words of a communiqué's plain text, on one line. */
function textOf(site: Site, id: string): string {
  const file = `/communiques/${id}/texte.txt`;
  return existsSync(join(site.folder, file)) ? matchingWords(read(site, file).replaceAll('\n', ' ')) : '';
}

/** Ids that name nothing, dead addresses, and quotations that the published text does not hold. */
export function findOpenDataFaults(site: Site): string[] {
  const records = publishedRecords(site);
  const ids = new Map([...records].map(([name, list]) => [name, new Set(list.map(({ id }) => id))]));
  const problems = new Set<string>();
  const allAddresses = new Map<string, string[]>();
  for (const { name, url, fields } of DATASETS) {
    const addresses: string[] = [];
    allAddresses.set(url, addresses);
    for (const record of records.get(name) ?? []) {
      const complain = (what: string) => problems.add(`${url} ${shown(record['id'])} : ${what}`);
      for (const { fields: documented, value } of objects(fields, record)) {
        for (const field of documented) {
          for (const one of [value[field.name] ?? []].flat()) {
            if (field.type.name === 'adresse') addresses.push(shown(one));
            const known = field.type.refersTo === undefined ? undefined : ids.get(field.type.refersTo);
            if (known?.has(one) === false)
              complain(`« ${shown(one)} » n’est pas un identifiant (${field.name})`);
          }
        }
        if (documented !== passageShape.fields) continue;
        const citation = shown(value['citation']);
        if (!textOf(site, shown(value['communique'])).includes(matchingWords(citation))) {
          complain(`le texte publié ne contient pas « ${citation} »`);
        }
      }
    }
  }
  return [...problems, ...deadAmong(site, allAddresses)];
}

/** Dead addresses in the feed, in its own elements and in the text of its entries. */
export function findFeedFaults(site: Site, file = '/flux.xml'): string[] {
  const xml = read(site, file);
  const addresses = [...xml.matchAll(/href="([^"]+)"|<(?:id|uri)>([^<]+)</g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const decoded = addresses
    .map((address) => address.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'))
    // After the feed's own address, a fragment names an entry and not a place.
    .map((address) => (address.startsWith(`${site.origin}${file}#`) ? `${site.origin}${file}` : address));
  return deadAmong(site, new Map([[file, decoded]]));
}

/** Addresses in structured data. The fragment of an `@id` names a thing and not a place in the page. */
function* addressesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    if (key === '@id' && typeof inside === 'string') yield inside.replace(/#.*$/, '');
    else if (['url', 'item', 'contentUrl', 'citation'].includes(key) && typeof inside === 'string')
      yield inside;
    else yield* addressesIn(inside);
  }
}

/** Pages for search engines without structured data of their own, or whose data names an address that does not exist. */
export function findJsonLdFaults(site: Site): string[] {
  const problems: string[] = [];
  const addresses = new Map<string, string[]>();
  for (const page of site.pages.filter(isListed)) {
    const blocks = select(page, 'script').filter(
      ({ attributes }) => attributes.get('type') === 'application/ld+json',
    );
    const [block] = blocks;
    if (block === undefined || blocks.length > 1) {
      problems.push(`${page.path} : ${blocks.length} bloc(s) JSON-LD, un attendu`);
    } else {
      addresses.set(`${page.path}#json-ld`, [...addressesIn(JSON.parse(block.text))]);
    }
  }
  return [...problems, ...deadAmong(site, addresses)];
}
