/** What the archive knows already, in the shape in which an import looks for it. */
import type { Content } from '#entries/content.ts';
import { leavesOf } from '#document/model.ts';
import { WordFinder } from '#text/word/finder.ts';

export interface KnownThread {
  id: string;
  title: string;
  quotes: string[];
}

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
    threads: entries.commitments.map(({ id, data }) => ({
      id,
      title: data.title,
      quotes: data.mentions.map(({ quote }) => quote),
    })),
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
