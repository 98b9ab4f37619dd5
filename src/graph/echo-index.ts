/** What the records of a content say and whom they name, ready to be looked for in any document. Made once. */
import { placesOf } from '#document/passages.ts';
import type { Content } from '#entries/content.ts';
import type { DataOf } from '#kinds/registry.ts';
import { foldWords, WordFinder } from '#text/word/finder.ts';
import { contentWords, leastLike, leastRepeated } from '#text/word/likeness.ts';
import { SaidAgain } from '#text/word/said-again.ts';
import { Dossiers } from './dossiers.ts';
import { entryKey } from './ties.ts';

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
  /** The sentences that mentions quote, as « document#anchor »: what they say is told already. */
  told: ReadonlySet<string>;
  /** What a text may repeat. */
  repeated: SaidAgain<Saying>;
  /** What a text may say nearly. */
  near: SaidAgain<Saying>;
}

function namesIn({ entries }: Content): WordFinder<Name> {
  const families = Map.groupBy(entries.people, ({ data }) => foldWords(data.familyName));
  // A family name that several bear tells none of them.
  const ownNames = ({ name, familyName }: DataOf<'people'>) =>
    families.get(foldWords(familyName))?.length === 1 ? [name, familyName] : [name];
  const people = entries.people.flatMap(({ id, data }) =>
    ownNames(data).map((words) => ({
      words,
      group: `people/${id}`,
      key: { record: `people/${id}`, title: data.name, isProper: true },
    })),
  );
  const organisations = entries.organisations.flatMap(({ id, data }) =>
    [data.name, ...data.aliases].map((words) => ({
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

function toldIn({ entries }: Content): Set<string> {
  const documents = new Map(entries.communiques.map(({ id, document }) => [id, document]));
  const mentions = entries.commitments.flatMap(({ data }) => data.mentions);
  return new Set(
    mentions.flatMap(({ communique, quote, lead }) => {
      const document = documents.get(communique);
      if (document === undefined) return [];
      return [quote, lead ?? '']
        .flatMap((words) => placesOf(document, words).slice(0, 1))
        .flatMap(({ sentences }) => sentences.map(({ id }) => `${communique}#${id}`));
    }),
  );
}

const indexes = new WeakMap<Content, EchoIndex>();

/** The index of a content. */
export function echoIndexOf(content: Content): EchoIndex {
  const known = indexes.get(content);
  if (known !== undefined) return known;
  const dossiers = new Dossiers(content);
  const index = { dossiers, names: namesIn(content), told: toldIn(content), ...sayingsIn(content, dossiers) };
  indexes.set(content, index);
  return index;
}
