/** The threads of a large corpus, by what they share: a dossier, the level last read, a theme, an organisation, what is not made precise. */
import { NOTED_COMMITMENT } from '#kinds/commitments/noted.ts';
import { LEVELS, type Level } from '#schemas/levels.ts';
import { threadListUrl, type ThreadFacet } from '#site/urls.ts';
import { capitalise, count } from '#text/word/agreement.ts';
import type { Graph } from '#graph/graph.ts';
import type { Link } from '#graph/model.ts';
import { threadOf, threadThrough, type Thread } from '#graph/thread.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import { MEASURE_WORDS } from './measure-words.ts';
import { absentMeasures, MEASURES } from './measures.ts';
import { sectionWords } from './sorts.ts';
import { beside } from '#text/beside.ts';
import { threadsOf, wholeThreadsOf, type Threads } from './threads.ts';

/** The commitments that share something, under an address of their own. */
export interface ThreadList {
  facet: ThreadFacet;
  id: string;
  /** « annoncé », « Accès à l’alimentation », « État ». */
  name: string;
  url: string;
  /** In the order of all commitments; never empty. */
  threads: readonly Thread[];
  /** Where more is said of what they share. */
  about: string | undefined;
}

/** One way of filtering: « Niveau », « Thématique », « Organisme »… */
export interface ThreadFilter {
  title: string;
  lists: readonly ThreadList[];
}

/** Their ids in addresses. */
const LEVEL_IDS: Readonly<Record<Level, string>> = {
  fait: 'fait',
  'en cours': 'en-cours',
  annoncé: 'annonce',
  attendu: 'attendu',
  invité: 'invite',
};

interface Listed {
  id: string;
  title: string;
  url?: string;
}

/** A list for each of `nodes` to which some commitments lead; the others would be empty pages. */
function listsBy<N extends Listed>(
  facet: ThreadFacet,
  nodes: readonly N[],
  commitments: readonly CommitmentNode[],
  leadsTo: (commitment: CommitmentNode) => readonly { id: N['id']; link?: Link<unknown> }[],
): ThreadList[] {
  const byId = new Map<string, Thread[]>(nodes.map(({ id }) => [id, []]));
  for (const commitment of commitments)
    for (const [id, { link }] of new Map(leadsTo(commitment).map((one) => [one.id, one])))
      byId
        .get(id)
        ?.push(link === undefined ? threadOf(commitment) : threadThrough({ ...link, node: commitment }));
  return nodes.flatMap(({ id, title, url }) => {
    const threads = byId.get(id) ?? [];
    if (threads.length === 0) return [];
    return [{ facet, id, name: title, url: threadListUrl(facet, id), threads, about: url }];
  });
}

/** Every way of filtering the commitments; those that would not choose anything are left out. */
export const threadFilters = beside(
  ({ site, commitments, dossiers, themes, territories, organisations }: Graph): ThreadFilter[] => {
    const lacks = MEASURES.map((id) => ({ id, title: MEASURE_WORDS[id].without }));
    const levels = LEVELS.map((level) => ({ id: LEVEL_IDS[level], title: level }));
    return [
      {
        title: 'Dossier',
        lists: listsBy('dossier', dossiers, commitments, ({ dossier }) => (dossier ? [dossier] : [])),
      },
      {
        title: 'Niveau',
        lists: listsBy('niveau', levels, commitments, ({ last }) => [{ id: LEVEL_IDS[last.level] }]),
      },
      {
        title: capitalise(sectionWords('themes', site).singular),
        lists: listsBy('thematique', themes, commitments, (one) =>
          one.themes.map((link) => ({ id: link.node.id, link })),
        ),
      },
      {
        title: 'Territoire',
        lists: listsBy('territoire', territories, commitments, (one) =>
          one.territories.map((link) => ({ id: link.node.id, link })),
        ),
      },
      {
        title: 'Organisme',
        lists: listsBy('organisme', organisations, commitments, (one) =>
          one.parties.map(({ organisation }) => ({ id: organisation.id })),
        ),
      },
      {
        title: 'Ce qui n’est pas précisé',
        lists: listsBy('sans', lacks, commitments, (one) => absentMeasures(one).map((id) => ({ id }))),
      },
    ].filter(({ lists }) => lists.length > 0);
  },
);

/** Those of a dossier run through all its documents. */
function threadsOfList({ dossiers, communiques }: Graph, { facet, id, threads }: ThreadList): Threads {
  const dossier = facet === 'dossier' ? dossiers.find((one) => one.id === id) : undefined;
  return dossier === undefined
    ? threadsOf(threads, communiques)
    : wholeThreadsOf(dossier.commitments, dossier.communiques.toReversed());
}

/** Every list, with its threads. */
export const filteredThreads = (graph: Graph): { list: ThreadList; threads: Threads }[] =>
  threadFilters(graph)
    .flatMap(({ lists }) => lists)
    .map((list) => ({ list, threads: threadsOfList(graph, list) }));

/** « Engagements : accès à l’alimentation », « Engagements dits annoncés »… */
export const threadListTitle = ({ facet, name }: ThreadList): string =>
  facet === 'niveau'
    ? `Engagements au niveau « ${name} »`
    : facet === 'sans'
      ? `Engagements ${name}`
      : `Engagements : ${name}`;

const SHARED: Readonly<Record<ThreadFacet, (name: string, isOne: boolean) => string>> = {
  dossier: (name) => `du dossier « ${name} »`,
  niveau: (name) => `dont le dernier passage publié ici se lit « ${name} »`,
  thematique: (name, isOne) => `${isOne ? 'rattaché' : 'rattachés'} à « ${name} »`,
  territoire: (name, isOne) => `${isOne ? 'qui concerne' : 'qui concernent'} le territoire « ${name} »`,
  organisme: (name) => `où un document nomme « ${name} »`,
  sans: (name) => `${name} dans les phrases qui en parlent`,
};

/** What the list holds, in a sentence. */
export const listDescription = ({ facet, name, threads }: ThreadList): string =>
  `${capitalise(count(threads.length, NOTED_COMMITMENT))} ${SHARED[facet](name, threads.length < 2)}, du plus ancien au plus récent.`;
