/** What the entries of a content say today, as the ledger would write it. */
import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { sectionIn } from '#kinds/sections.ts';
import { namesOf } from '#kinds/index.ts';
import { once } from '#text/once.ts';
import { factsOf, type Facts } from './facts.ts';

export interface Present {
  entry: Entry;
  facts: Facts;
}

const known = new WeakMap<Content, ReadonlyMap<string, Present>>();

/** By `kind/id`: every entry that has a page. */
export function presentOf(content: Content): ReadonlyMap<string, Present> {
  const found = known.get(content) ?? read(content);
  known.set(content, found);
  return found;
}

const read = (content: Content): ReadonlyMap<string, Present> => new Map(presentAmong(content, () => true));

/** What {@link presentOf} would hold of some entries: a check that is asked of a few does not read the others. */
export function presentAmong(content: Content, isAsked: (entry: Entry) => boolean): [string, Present][] {
  const transcriptions = new Map(content.entries.transcriptions.map(({ data }) => [data.communique, data]));
  return allEntries(content)
    .filter((entry) => namesOf(entry.kind).section !== undefined && isAsked(entry))
    .map((entry): [string, Present] => {
      const transcription = entry.kind === 'communiques' ? transcriptions.get(entry.id) : undefined;
      const source = transcription && content.sources.get(transcription.source)?.sha256;
      // Of what has not been published, nobody asks.
      const facts = once(() => factsOf(entry, { transcription, source }));
      return [
        `${entry.kind}/${entry.id}`,
        {
          entry,
          get facts() {
            return facts();
          },
        },
      ];
    });
}

/** The entry whose page is at an address, `/chiffres/places/`, as `figures/places`; none for another page. */
export function keyAt(address: string): string | undefined {
  const [, folder = '', id, rest] = /^\/([^/]+)\/([^/]+)\/(.*)$/.exec(address) ?? [];
  const section = sectionIn(folder);
  return section === undefined || id === undefined || rest !== '' ? undefined : `${section}/${id}`;
}

/** Which entry stands at each former address. The rule refuses an address that two claim: the first has it. */
export function formerAddresses(content: Content): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, id, life } of allEntries(content))
    for (const address of life?.formerly ?? []) if (!found.has(address)) found.set(address, `${kind}/${id}`);
  return found;
}
