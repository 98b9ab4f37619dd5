/** The threads of a large corpus, by what they share: a dossier, the level last read, a theme, an organisation. */
import { NOTED_COMMITMENT } from '#kinds/commitments/noted.ts';
import { LEVELS, type Level } from '#schemas/levels.ts';
import { threadListUrl, type ThreadFacet } from '#site/urls.ts';
import { capitalise, count } from '#text/word/agreement.ts';
import type { Graph } from '#graph/graph.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import { perGraph } from './per-graph.ts';
import { threadsOf, wholeThreadsOf, type Threads } from './threads.ts';

/** The commitments that share something, under an address of their own. */
export interface ThreadList {
  facet: ThreadFacet;
  id: string;
  /** « annoncé », « Accès à l’alimentation », « État ». */
  name: string;
  url: string;
  /** In the order of all commitments; never empty. */
  commitments: readonly CommitmentNode[];
  /** Where more is said of what they share. */
  about: string | undefined;
}

/** One way of filtering: « Niveau », « Thématique », « Organisme ». */
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
  leadsTo: (commitment: CommitmentNode) => readonly N['id'][],
): ThreadList[] {
  const byId = new Map<string, CommitmentNode[]>(nodes.map(({ id }) => [id, []]));
  for (const commitment of commitments)
    for (const id of new Set(leadsTo(commitment))) byId.get(id)?.push(commitment);
  return nodes.flatMap(({ id, title, url }) => {
    const held = byId.get(id) ?? [];
    if (held.length === 0) return [];
    return [{ facet, id, name: title, url: threadListUrl(facet, id), commitments: held, about: url }];
  });
}

/** Every way of filtering the commitments; those that would not choose anything are left out. */
export const threadFilters = perGraph(
  ({ commitments, dossiers, themes, organisations }: Graph): ThreadFilter[] => {
    const levels = LEVELS.map((level) => ({ id: LEVEL_IDS[level], title: level }));
    return [
      {
        title: 'Dossier',
        lists: listsBy('dossier', dossiers, commitments, ({ dossier }) => (dossier ? [dossier.id] : [])),
      },
      {
        title: 'Niveau',
        lists: listsBy('niveau', levels, commitments, ({ last }) => [LEVEL_IDS[last.level]]),
      },
      {
        title: 'Thématique',
        lists: listsBy('thematique', themes, commitments, (one) => one.themes.map(({ node }) => node.id)),
      },
      {
        title: 'Organisme',
        lists: listsBy('organisme', organisations, commitments, (one) =>
          one.parties.map(({ organisation }) => organisation.id),
        ),
      },
    ].filter(({ lists }) => lists.length > 0);
  },
);

/** Those of a dossier run through all its documents. */
function threadsOfList({ dossiers, communiques }: Graph, { facet, id, commitments }: ThreadList): Threads {
  const dossier = facet === 'dossier' ? dossiers.find((one) => one.id === id) : undefined;
  return dossier === undefined
    ? threadsOf(commitments, communiques)
    : wholeThreadsOf(commitments, dossier.communiques.toReversed());
}

/** Every list, with its threads. */
export const filteredThreads = (graph: Graph): { list: ThreadList; threads: Threads }[] =>
  threadFilters(graph)
    .flatMap(({ lists }) => lists)
    .map((list) => ({ list, threads: threadsOfList(graph, list) }));

/** « Engagements : accès à l’alimentation », « Engagements dits annoncés »… */
export const threadListTitle = ({ facet, name }: ThreadList): string =>
  facet === 'niveau' ? `Engagements au niveau « ${name} »` : `Engagements : ${name}`;

const SHARED: Readonly<Record<ThreadFacet, (name: string) => string>> = {
  dossier: (name) => `du dossier « ${name} »`,
  niveau: (name) => `dont le dernier passage publié ici se lit « ${name} »`,
  thematique: (name) => `rattachés à « ${name} »`,
  organisme: (name) => `où un document nomme « ${name} »`,
};

/** What the list holds, in a sentence. */
export const listDescription = ({ facet, name, commitments }: ThreadList): string =>
  `${capitalise(count(commitments.length, NOTED_COMMITMENT))} ${SHARED[facet](name)}, du plus ancien au plus récent.`;
