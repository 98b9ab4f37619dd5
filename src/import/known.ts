/** What the archive knows already, in the shape in which an import looks for it. */
import type { Content } from '#entries/content.ts';
import type { DataOf } from '#kinds/registry.ts';
import { leavesOf } from '#document/model.ts';
import { WordFinder } from '#text/word/finder.ts';

export interface KnownThread {
  id: string;
  title: string;
  quotes: string[];
}

type Commitment = DataOf<'commitments'>;
type Mention = Commitment['mentions'][number];

export interface Known {
  communiques: ReadonlySet<string>;
  organisations: { id: string; name: string; names: string[] }[];
  people: { id: string; name: string }[];
  themes: { id: string; title: string }[];
  vocabulary: { id: string; term: string; words: string[] }[];
  threads: KnownThread[];
  /** How many documents hold each word, for those that say nothing of a subject. */
  texts: string[];
}

/** Of a draft, what it says already: it may lack its title, or the words of a mention. */
export const threadsIn = (commitments: Content['entries']['commitments']): KnownThread[] =>
  commitments.map(
    ({ id, data: { title = id, mentions = [] } }: { id: string; data: Partial<Commitment> }) => ({
      id,
      title,
      quotes: mentions.flatMap(({ quote }: Partial<Mention>) => quote ?? []),
    }),
  );

export function knownFrom({ entries }: Content): Known {
  return {
    communiques: new Set(entries.communiques.map(({ id }) => id)),
    organisations: entries.organisations.map(({ id, data }) => ({
      id,
      name: data.name,
      names: [data.name, ...data.aliases],
    })),
    people: entries.people.map(({ id, data }) => ({ id, name: data.name })),
    themes: entries.themes.map(({ id, data }) => ({ id, title: data.title })),
    vocabulary: entries.vocabulary.map(({ id, data }) => ({
      id,
      term: data.term,
      words: [data.term, ...data.equivalents.map((equivalent) => equivalent.words)],
    })),
    threads: threadsIn(entries.commitments),
    texts: entries.communiques.map(({ document }) =>
      document
        ? leavesOf(document)
            .map(({ text }) => text)
            .join('\n')
        : '',
    ),
  };
}

/** Nothing known: an archive that begins. */
export const NOTHING_KNOWN: Known = {
  communiques: new Set(),
  organisations: [],
  people: [],
  themes: [],
  vocabulary: [],
  threads: [],
  texts: [],
};

/** The organisation that `text` names in full, the longest name first. */
export function organisationIn(text: string, known: Known): { id: string; words: string } | undefined {
  const finder = new WordFinder(
    known.organisations.flatMap(({ id, names }) =>
      names.filter((name) => /\s/.test(name)).map((words) => ({ words, group: 'all', key: id })),
    ),
  );
  const found = finder.in(text).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return found && { id: found.key, words: text.slice(found.start, found.end) };
}
