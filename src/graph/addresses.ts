/** What an address written in a text leads to: from the root of the site (« /chiffres/places/ »), wherever the site lives. */
import { SECTION_NAMES, indexOf, isShown } from '#kinds/sections.ts';
import { leavesOf } from '#document/model.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { FOLLOWING_PAGES, STANDING_PAGES } from '#site/own-pages.ts';
import {
  agendaUrl,
  dataUrl,
  echeancesIcsUrl,
  entryUrl,
  feedUrl,
  homeUrl,
  pageUrl,
  sectionUrl,
  written,
  yearUrl,
} from '#site/urls.ts';

/** Every address that a text may lead to: pages, and sentences of communiqués. */
export class Addresses {
  readonly pages = new Set<string>();
  /** Those of no entry. */
  readonly standing: readonly string[];
  readonly #entries = new Map<string, Entry>();
  /** Sentences by anchor, of the communiqués asked for: the list of them all is long. */
  readonly #sentences = new Map<string, ReadonlyMap<string, string>>();

  constructor({ entries }: Content) {
    const own = [
      homeUrl(),
      feedUrl(),
      agendaUrl(),
      echeancesIcsUrl(),
      ...['echeances', ...FOLLOWING_PAGES, ...STANDING_PAGES].map(pageUrl),
    ];
    for (const url of [...own, ...entries.pages.map(({ id }) => pageUrl(id))]) this.pages.add(written(url));
    for (const section of SECTION_NAMES) {
      if (!isShown(section, entries[section].length)) continue;
      if (indexOf(section) === section) this.pages.add(written(sectionUrl(section)));
      for (const entry of entries[section] as readonly Entry[]) {
        const path = written(entryUrl(section, entry.id));
        this.pages.add(path);
        this.#entries.set(path, entry);
      }
    }
    for (const { data } of entries.communiques) this.pages.add(written(yearUrl(data.date.slice(0, 4))));
    this.standing = [...this.pages].filter((path) => !this.#entries.has(path));
  }

  isData(path: string): boolean {
    return path.startsWith(written(dataUrl('')));
  }

  /** The entry whose page is at `path`. */
  entryAt(path: string): Entry | undefined {
    return this.#entries.get(path);
  }

  /** The words of a sentence of the communiqué at `path`. */
  sentenceAt(path: string, anchor: string): string | undefined {
    const known = this.#sentences.get(path);
    if (known !== undefined) return known.get(anchor);
    const entry = this.#entries.get(path);
    const leaves = entry?.kind === 'communiques' && entry.document ? leavesOf(entry.document) : [];
    const sentences = new Map(
      leaves.flatMap(({ text, sentences: spans }) =>
        spans.map(({ id, start, end }) => [id, text.slice(start, end)] as const),
      ),
    );
    this.#sentences.set(path, sentences);
    return sentences.get(anchor);
  }
}

const known = new WeakMap<Content, Addresses>();

/** The addresses of a content. Gathered once. */
export function addressesOf(content: Content): Addresses {
  const found = known.get(content) ?? new Addresses(content);
  known.set(content, found);
  return found;
}
