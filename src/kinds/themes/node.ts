/** A theme: the words that name it, what is tied to it, and its story, document after document. */
import type { Draft, NodeMaker } from '#graph/builder.ts';
import { backlink } from '#graph/links.ts';
import type { Link, PagedEntryNode, Passage, RecordNode } from '#graph/model.ts';
import type { Naming } from '#graph/names/naming-model.ts';
import { naming } from '#graph/names/naming.ts';
import { comparePassages } from '#graph/passages.ts';
import { silenceOf, type Silence } from '#graph/time/silence.ts';
import type { Thread } from '#graph/thread.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { countedAs, wordOf, type ListedWord } from '#schemas/lists.ts';
import { de, the } from '#text/word/agreement.ts';
import { chronicleOf } from './chronicle.node.ts';

export interface ThemeNode extends PagedEntryNode<'themes'> {
  themeKind: ListedWord;
  order: number;
  /** The dossiers of the document that names it; none where the site has nothing to tell apart. */
  dossiers: readonly NodeOf<'dossiers'>[];
  passage: Passage;
  workshop: Link<NodeOf<'workshops'>> | undefined;
  /** The organisations that its document names in it. */
  organisations: readonly Naming[];
  /** Older themes that it continues, and newer ones that continue it. */
  continues: readonly Link<ThemeNode>[];
  continuedBy: readonly Link<ThemeNode>[];
  commitments: readonly Link<NodeOf<'commitments'>>[];
  /** What each of these links shows of the thread of its commitment. */
  threads: readonly Thread[];
  figures: readonly Link<NodeOf<'figures'>>[];
  events: readonly Link<NodeOf<'events'>>[];
  /** Documents with a passage on the theme itself or on something linked to it, oldest first. */
  communiques: readonly NodeOf<'communiques'>[];
  /** What each document says of it, oldest first. */
  chronicle: readonly ThemeSaying[];
  /** How many documents of these dossiers have been published here since the last that speaks of it. */
  silentSince: number;
  /** The same, as pages tell it. */
  silence: Silence | undefined;
  /** The entries whose words stand in a sentence that speaks of it. */
  vocabulary: readonly NodeOf<'vocabulary'>[];
}

/** One passage in the story of a theme, with what it speaks of. */
export interface ThemeSaying {
  passage: Passage;
  subject: RecordNode;
  /** « la nomme », « engagement », « chiffre », « enjeu qui la prolonge »… */
  role: string;
  /** What this passage says of it: « annoncé », « en cours (élargissement) ». */
  state: string | undefined;
  /** Why the editors tie this to the theme, when the document does not. */
  editorial: string | undefined;
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    themes: ThemeNode;
  }
}

export const themes: NodeMaker<'themes'> = {
  add(build, entry) {
    const { title, kind, order, passage, workshop, organisations } = entry.data;
    const themeKind = wordOf(build.content.site.lists, 'themeKinds', kind);
    const node: Draft<ThemeNode> = {
      ...build.base('themes', entry, title),
      themeKind,
      order,
      dossiers: build.shownDossiers(build.dossiers.ofDocument(passage.communique)),
      passage: build.passage(entry, 'passage.quote', passage.communique),
      workshop: undefined,
      organisations: [],
      continues: [],
      continuedBy: [],
      commitments: [],
      // Made by its commitments, once they are finished.
      threads: [],
      figures: [],
      events: [],
      communiques: [],
      chronicle: [],
      silentSince: 0,
      silence: undefined,
      vocabulary: [],
    };
    build.proves(node, node.passage, `nom ${de(the(countedAs(themeKind)))}`);
    organisations.forEach(({ organisation, communique }, index) => {
      const words = build.passage(entry, `organisations.${index}.quote`, communique);
      node.organisations.push(
        naming(build, node, organisation, build.proves(node, words, 'organisme nommé')),
      );
    });
    if (workshop !== undefined) {
      node.workshop = build.link(entry, 'workshop', 'workshops', workshop);
      build.get('workshops', workshop.id).themes.push(node);
    }
    return node;
  },

  /** A theme may continue one whose id comes later in the alphabet. */
  link(build, entry, node) {
    for (const link of build.links(entry, 'continues', 'themes', entry.data.continues)) {
      node.continues.push(link);
      build.get('themes', link.node.id).continuedBy.push(backlink(link, node));
    }
  },

  finish(build, nodes) {
    for (const node of nodes) {
      node.chronicle = chronicleOf(node);
      node.communiques = [...new Set(node.chronicle.map(({ passage }) => passage.communique))];
      const dossiers = build.dossiers.ofDocument(node.passage.communique.id);
      node.silentSince = build.inTime.laterThan(node.communiques.at(-1)?.date ?? '', dossiers);
      node.silence = silenceOf(node.silentSince);
    }
  },

  compare: (a, b) => comparePassages(a.passage, b.passage),
};
