/** What the records of a content say and whom they name, ready to be looked for in any document. Made once. */
import { placesOf } from '#document/passages.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { DataOf } from '#kinds/registry.ts';
import { foldWords, WordFinder } from '#text/word/finder.ts';
import { contentWords, leastLike, leastRepeated } from '#text/word/likeness.ts';
import { SaidAgain } from '#text/word/said-again.ts';
import { Dossiers } from '../dossiers.ts';
import { reachOf } from '../asked/reach.ts';
import { entryKey } from '../ties.ts';

/** Words of a commitment, as some document says them. */
export interface Saying {
  record: string;
  title: string;
  quote: string;
  words: readonly string[];
  /** In which its thread lives; `undefined` when nothing tells. */
  dossier: string | undefined;
}

/** A name that a text may hold. `isProper`: it is a name only with a capital. */
interface Name {
  record: string;
  title: string;
  isProper: boolean;
}

export interface EchoIndex {
  dossiers: Dossiers;
  names: WordFinder<Name>;
  /** What a text may repeat. */
  repeated: SaidAgain<Saying>;
  /** What a text may say nearly. */
  near: SaidAgain<Saying>;
}

function namesIn({ entries }: Content): WordFinder<Name> {
  const families = Map.groupBy(entries.people, ({ data }) => foldWords(data.familyName));
  // A name that several bear tells none of them.
  const namesakes = Map.groupBy(
    entries.people.flatMap(({ data }) => [...new Set([data.name, ...data.aliases].map(foldWords))]),
    (name) => name,
  );
  const isAlone = (name: string) => namesakes.get(foldWords(name))?.length === 1;
  const ownNames = ({ name, familyName, aliases }: DataOf<'people'>) => [
    ...[name, ...aliases].filter(isAlone),
    ...(families.get(foldWords(familyName))?.length === 1 ? [familyName] : []),
  ];
  const people = entries.people.flatMap(({ id, data }) =>
    ownNames(data).map((words) => ({
      words,
      group: `people/${id}`,
      key: { record: `people/${id}`, title: data.name, isProper: true },
    })),
  );
  const alike = Map.groupBy(
    entries.organisations.flatMap(({ data }) => [...new Set([data.name, ...data.aliases].map(foldWords))]),
    (name) => name,
  );
  const isToldApart = entries.organisations.some(({ data }) => data.homonymWhy !== undefined);
  const isItsOwn = (name: string) => !isToldApart || alike.get(foldWords(name))?.length === 1;
  const organisations = entries.organisations.flatMap(({ id, data }) =>
    [data.name, ...data.aliases].filter(isItsOwn).map((words) => ({
      words,
      group: `organisations/${id}`,
      key: { record: `organisations/${id}`, title: data.name, isProper: /^\p{Lu}/u.test(words) },
    })),
  );
  return new WordFinder([...people, ...organisations]);
}

function sayingsIn({ entries }: Content, dossiers: Dossiers): Pick<EchoIndex, 'repeated' | 'near'> {
  const sayings = entries.commitments.flatMap((entry) => {
    const thread = {
      record: entryKey(entry),
      title: entry.data.title,
      dossier: dossiers.ofThread(entry.data),
    };
    return entry.data.mentions.map(({ quote }): Saying => ({ ...thread, quote, words: contentWords(quote) }));
  });
  const wordsOf = ({ words }: Saying) => words;
  return {
    repeated: new SaidAgain(sayings, wordsOf, leastRepeated),
    near: new SaidAgain(sayings, wordsOf, leastLike),
  };
}

/** The sentences of a document that mentions quote, by anchor: what they say is told already. */
export function toldIn(content: Content, { id, document }: Entry<'communiques'>): ReadonlySet<string> {
  if (document === undefined) return new Set();
  return new Set(
    reachOf(content)
      .naming(id)
      .filter((entry) => entry.kind === 'commitments')
      .flatMap((entry) => (entry as Entry<'commitments'>).data.mentions)
      .flatMap(({ communique, quote, lead }) => (communique === id ? [quote, lead ?? ''] : []))
      .flatMap((words) => placesOf(document, words).slice(0, 1))
      .flatMap(({ sentences }) => sentences.map((sentence) => sentence.id)),
  );
}

const indexes = new WeakMap<Content, EchoIndex>();

/** The index of a content. */
export function echoIndexOf(content: Content): EchoIndex {
  const known = indexes.get(content);
  if (known !== undefined) return known;
  const dossiers = new Dossiers(content);
  const index = { dossiers, names: namesIn(content), ...sayingsIn(content, dossiers) };
  indexes.set(content, index);
  return index;
}
