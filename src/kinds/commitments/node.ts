/** A commitment, and the thread of its mentions. */
import type { Draft, NodeMaker } from '#graph/builder.ts';
import { backlink } from '#graph/links.ts';
import type { Link, Mention, PagedEntryNode, Party, Passage } from '#graph/model.ts';
import { compare, comparePassages, documentsInOrder } from '#graph/passages.ts';
import { silenceOf, type Silence } from '#graph/time/silence.ts';
import { threadThrough } from '#graph/thread.ts';
import type { Leaf } from '#document/model.ts';
import { textsOf } from '#entries/texts.ts';
import { nearOf } from './near.node.ts';
import { proveWords } from './proofs.node.ts';
import type { DataOf, NodeOf } from '#kinds/registry.ts';

/** Words of a document, within those that prove them. */
export interface SaidWords {
  words: string;
  passage: Passage;
}

export interface CommitmentNode extends PagedEntryNode<'commitments'> {
  scale: DataOf<'commitments'>['level'];
  /** The dossier in which its thread lives; none where the site has nothing to tell apart. */
  dossier: NodeOf<'dossiers'> | undefined;
  /** « En clair »: one leaf per sentence, in the editors' words; empty if they wrote none. */
  plain: readonly Leaf[];
  /** Oldest first; never empty. */
  mentions: readonly Mention[];
  first: Mention;
  last: Mention;
  themes: readonly Link<NodeOf<'themes'>>[];
  territories: readonly Link<NodeOf<'territories'>>[];
  parties: readonly Party[];
  due:
    | { period: string | undefined; rhythm: string | undefined; words: string | undefined; passage: Passage }
    | undefined;
  /** Where, and for whom, in the words of documents. */
  places: readonly SaidWords[];
  beneficiaries: readonly SaidWords[];
  /** Older commitments that it continues, and newer ones that continue it. */
  extends: readonly Link<CommitmentNode>[];
  extendedBy: readonly Link<CommitmentNode>[];
  events: readonly Link<NodeOf<'events'>>[];
  /** Documents that the corpus lacks and that report on an event at which it was to be held, or promised. */
  missing: readonly NodeOf<'missing'>[];
  figures: readonly Link<NodeOf<'figures'>>[];
  communiques: readonly NodeOf<'communiques'>[];
  /** How many documents have been published here since the last that mentions it. */
  silentSince: number;
  /** The same, as pages tell it. */
  silence: Silence | undefined;
  /** Sentences of these documents whose words are near to its own, and that nothing ties to it: the nearest of each, the newest documents. */
  near: readonly Passage[];
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    commitments: CommitmentNode;
  }
}

/** The schema asks for a mention at least. */
function mentionAt({ id, mentions }: Pick<CommitmentNode, 'id' | 'mentions'>, rank: 0 | -1): Mention {
  const mention = mentions.at(rank);
  if (mention === undefined) throw new Error(`no mention of commitments/${id}: its schema must refuse it`);
  return mention;
}

export const commitments: NodeMaker<'commitments'> = {
  add(build, entry) {
    const { title, level, themes, territories, events } = entry.data;
    const node: Draft<CommitmentNode> = {
      ...build.base('commitments', entry, title),
      scale: level,
      dossier: build.shownDossiers([build.dossiers.ofThread(entry.data) ?? ''])[0],
      plain: textsOf(entry.texts, 'plain'),
      // Its mentions name it, so that they come once it is there.
      mentions: [],
      get first() {
        return mentionAt(node, 0);
      },
      get last() {
        return mentionAt(node, -1);
      },
      themes: build.links(entry, 'themes', 'themes', themes),
      territories: build.links(entry, 'territories', 'territories', territories),
      parties: [],
      due: undefined,
      places: [],
      beneficiaries: [],
      extends: [],
      extendedBy: [],
      events: build.links(entry, 'events', 'events', events),
      missing: [],
      figures: [],
      communiques: [],
      silentSince: 0,
      silence: undefined,
      get near() {
        return nearOf(build, node);
      },
    };
    proveWords(build, entry, node);
    for (const link of node.themes) build.get('themes', link.node.id).commitments.push(backlink(link, node));
    for (const link of node.territories)
      build.get('territories', link.node.id).commitments.push(backlink(link, node));
    for (const link of node.events) build.get('events', link.node.id).commitments.push(backlink(link, node));
    return node;
  },

  link(build, entry, node) {
    for (const link of build.links(entry, 'extends', 'commitments', entry.data.extends)) {
      node.extends.push(link);
      build.get('commitments', link.node.id).extendedBy.push(backlink(link, node));
    }
  },

  finish(build, nodes) {
    for (const node of nodes) {
      node.communiques = documentsInOrder(node.mentions.map(({ passage }) => passage.communique));
      const dossier = build.dossiers.ofThread(node.data) ?? '';
      node.silentSince = build.inTime.laterThan(node.last.passage.communique.date, [dossier]);
      node.silence = silenceOf(node.silentSince);
      node.figures.sort((a, b) => comparePassages(a.node.passage, b.node.passage));
      // What is missing on an event that only welcomed the announcement says nothing of what followed.
      const promised = node.events.filter((link) => link.node.status === 'promis');
      node.missing = [...new Set(promised.flatMap((link) => link.node.missing))];
    }
    for (const node of nodes)
      for (const link of node.themes)
        build.get('themes', link.node.id).threads.push(threadThrough(backlink(link, node)));
  },

  compare: (a, b) => comparePassages(a.first.passage, b.first.passage) || compare(a.id, b.id),
};
