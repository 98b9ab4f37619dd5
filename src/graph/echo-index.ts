/** What the records of a content say and whom they name, ready to be looked for in any document. Made once. */
import { placesOf } from '#document/passages.ts';
import type { Content } from '#entries/content.ts';
import type { DataOf } from '#kinds/registry.ts';
import { foldWords, WordFinder } from '#text/word/finder.ts';
import { contentWords, tellingWords } from '#text/word/likeness.ts';
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
  /** By its rarest word: what a text may repeat. */
  repeated: ReadonlyMap<string, readonly Saying[]>;
  /** By each of its telling words: what a text may say nearly. */
  near: ReadonlyMap<string, readonly Saying[]>;
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
  const holding = new Map<string, number>();
  for (const word of sayings.flatMap(({ words }) => words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const [repeated, near] = [new Map<string, Saying[]>(), new Map<string, Saying[]>()];
  const put = (map: Map<string, Saying[]>, word: string, saying: Saying) => {
    const list = map.get(word);
    if (list) list.push(saying);
    else map.set(word, [saying]);
  };
  for (const saying of sayings) {
    const telling = tellingWords(saying.words, (word) => holding.get(word) ?? 0);
    if (telling[0] !== undefined) put(repeated, telling[0], saying);
    for (const word of telling) put(near, word, saying);
  }
  return { repeated, near };
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
