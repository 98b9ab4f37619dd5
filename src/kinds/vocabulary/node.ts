/** An entry of the vocabulary, and every place where the documents use it. */
import type { Draft, NodeMaker } from '#graph/builder.ts';
import type { PagedEntryNode, Passage } from '#graph/model.ts';
import { compareFrench, comparePassages } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { once } from '#text/once.ts';
import { fillUses } from './uses.node.ts';

/** In how many places words stand. */
export interface Places {
  /** Of the texts of the documents. */
  readonly uses: number;
  /** Of these, within a longer form of the entry: « forum » in « forum régional ». */
  readonly within: number;
  /** Around the texts: marks, contacts, what a transcription leaves out. */
  readonly outside: number;
}

/** Other words for an entry: the words of a document that use both, or the editors' reason. */
export type Equivalent = { words: string } & Places &
  ({ passage: Passage; editorial?: never } | { editorial: string; passage?: never });

/** A line of the concordance: the words, and what stands around them in their sentence. */
export interface Use {
  communique: NodeOf<'communiques'>;
  anchor: string;
  /** Address of the sentence. */
  url: string;
  before: string;
  words: string;
  after: string;
}

/** A line around a text in which a form of an entry, or other words for it, stand. */
export interface OutsideUse {
  communique: NodeOf<'communiques'>;
  /** The whole line. */
  line: string;
  /** Address of the place of the page that shows it. */
  url: string;
}

export interface VocabularyNode extends PagedEntryNode<'vocabulary'> {
  passages: readonly Passage[];
  equivalents: readonly Equivalent[];
  /** Every place where the entry, one of its forms or an equivalent stands: oldest first. */
  uses: readonly Use[];
  /** Every line around a text where one of them stands: oldest first. */
  outside: readonly OutsideUse[];
  /** The themes of whose story one of its passages is a sentence. */
  themes: readonly NodeOf<'themes'>[];
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    vocabulary: VocabularyNode;
  }
}

const NOWHERE: Places = { uses: 0, within: 0, outside: 0 };

/** Where words stand: the document and the sentence. */
const placeOf = ({ communique, anchor }: Passage) => `${communique.id}#${anchor}`;

/** Ties each entry to the themes of whose story one of its passages is a sentence, both in the order of the graph. */
function linkThemes(nodes: readonly Draft<VocabularyNode>[], themes: Draft<NodeOf<'themes'>>[]): void {
  const entries = nodes.map((node) => ({ node, places: node.passages.map(placeOf) }));
  for (const theme of themes.sort((a, b) => comparePassages(a.passage, b.passage))) {
    const spoken = new Set(theme.chronicle.map(({ passage }) => placeOf(passage)));
    for (const { node, places } of entries) {
      if (!places.some((place) => spoken.has(place))) continue;
      theme.vocabulary.push(node);
      node.themes.push(theme);
    }
  }
}

const compareTerms = (a: VocabularyNode, b: VocabularyNode) => compareFrench(a.title, b.title);

export const vocabulary: NodeMaker<'vocabulary'> = {
  add(build, entry) {
    const node: Draft<VocabularyNode> = {
      ...build.base('vocabulary', entry, entry.data.term),
      passages: entry.data.passages.map(({ communique }, index) =>
        build.passage(entry, `passages.${index}.quote`, communique),
      ),
      equivalents: entry.data.equivalents.map((one, index) =>
        'editorial' in one
          ? { words: one.words, ...NOWHERE, editorial: one.editorial }
          : {
              words: one.words,
              ...NOWHERE,
              passage: build.passage(entry, `equivalents.${index}.quote`, one.communique),
            },
      ),
      uses: [],
      outside: [],
      themes: [],
    };
    for (const id of new Set(node.passages.map(({ communique }) => communique.id)))
      build.get('communiques', id).vocabulary.push(node);
    return node;
  },

  finish(build, nodes) {
    if (nodes.length === 0) return;
    // Every text is read for them: only once a page shows one.
    const places = nodes.map(({ id, title, data, equivalents, uses, outside }) => ({
      ...{ id, title, data },
      ...{ equivalents, uses, outside },
    }));
    const fill = once(() => {
      fillUses(places, build.inTime.oldestFirst);
      return places;
    });
    nodes.forEach((node, rank) => {
      for (const name of ['equivalents', 'uses', 'outside'] as const)
        Object.defineProperty(node, name, { get: () => fill()[rank]?.[name], enumerable: true });
    });
    linkThemes([...nodes].sort(compareTerms), build.drafts('themes'));
  },

  compare: compareTerms,
};
