/** What an editor does to a content, whatever it holds: each entry is chosen by rule, and none is named. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '#text/day/day.ts';
import { periodBounds } from '#text/period/period.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Rank, Where } from './documents.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));

/** An id where it stands whole. */
const whole = (id: string): RegExp => new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');

/** The first missing document that no other file names; rather one of a series, whose place must then be taken. */
export function dispensable(folder: string, { entries }: Content): Entry<'missing'> | undefined {
  const texts = filesIn(folder)
    .filter((file) => !/\/(?:sources|ledger)\//.test(file))
    .map((file) => readFileSync(file, 'utf8'));
  const free = entries.missing.filter(({ id }) => !texts.some((text) => whole(id).test(text)));
  return free.find(({ data }) => data.series !== undefined) ?? free[0];
}

/** Takes away an entry that nothing refers to. */
export function remove(folder: string, { kind, id }: Entry): void {
  rmSync(join(folder, kind, `${id}.yaml`));
}

/** Renames a document: its files, and its id wherever it is named but in what was published; it says its former address. Gives its new id. */
export function renameDocument(folder: string, id: string): string {
  const renamed = `${id.slice(0, 'AAAA-MM-JJ'.length)}-essai-de-renommage`;
  for (const file of filesIn(folder)) {
    if (!/\/(?:sources|ledger)\//.test(file))
      writeFileSync(file, readFileSync(file, 'utf8').replace(whole(id), renamed));
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    if (name === id) renameSync(file, file.replace(`/${id}.`, `/${renamed}.`));
  }
  const text = join(folder, 'communiques', `${renamed}.mdx`);
  writeFileSync(text, readFileSync(text, 'utf8').replace('---\n', `---\nformerly: [/communiques/${id}/]\n`));
  return renamed;
}

/** The highest place of each series, missing documents included. */
function highestRanks({ entries }: Content): Map<string, number> {
  const ranks = [...entries.events, ...entries.missing].flatMap(({ data }) => data.series ?? []);
  const highest = new Map<string, number>();
  for (const { name, rank } of ranks) highest.set(name, Math.max(rank, highest.get(name) ?? 0));
  return highest;
}

/**
 * Where four documents can be published: after the day of the site, which moves on with them; but the first takes
 * the place and the day of `freed`, if that one had a place in a series.
 */
export function roomFor({ site, entries }: Content, freed: Entry<'missing'> | undefined): Where {
  const issuer = [entries.communiques[0]?.data.issuer ?? []].flat()[0]?.organisation;
  if (issuer === undefined) throw new Error('a content without a document');
  const highest = highestRanks({ site, entries } as Content);
  const [name, last] = [...highest][0] ?? ["rencontres d'essai", 0];
  const taken = freed?.data.series;
  const series = taken?.name ?? name;
  const next = taken === undefined ? last : (highest.get(series) ?? 0);
  const ranks: readonly [Rank, Rank] = [
    taken ?? { name: series, rank: next + 1 },
    { name: series, rank: taken === undefined ? next + 2 : next + 1 },
  ];
  const day = (rank: number) => addDays(site.asOf, 10 * rank);
  const first = freed === undefined || taken === undefined ? day(1) : periodBounds(freed.data.period).first;
  return { issuer, days: [first, day(2), day(3), day(4)], ranks };
}

/** Moves the day of the site on. */
export function stopAt(folder: string, day: string): void {
  const file = join(folder, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^asOf: .*$/m, `asOf: ${day}`));
}
