/** All entries → the graph. */
import type { Content } from '#entries/content.ts';
import { KINDS } from '#kinds/index.ts';
import { MAKERS } from '#kinds/nodes.ts';
import { isSection, isShown, shownSections } from '#kinds/sections.ts';
import { wordsOf } from '#schemas/lists.ts';
import type { Kind, NodeKind, NodeOf } from '#kinds/registry.ts';
import { Builder, type NodeMaker } from './builder.ts';
import { deadlinesOf } from './time/deadlines.ts';
import { fillDossiers } from './dossier-parts.ts';
import type { Graph, NodesByKind } from './graph.ts';
import { keptWords } from './kept.ts';
import { finishSeries } from './series.ts';
import { withdrawalsOf } from './withdrawn.ts';

const isNodeKind = (kind: Kind): kind is NodeKind => kind in MAKERS;
/** In order of reference. */
const NODE_KINDS = KINDS.filter(isNodeKind);

/** What is done for the nodes of one kind, in this order, all kinds together at each step. */
interface Steps<K extends NodeKind> {
  add: () => void;
  link: () => void;
  finish: () => void;
  list: () => readonly NodeOf<K>[];
}

function stepsOf<K extends NodeKind>(build: Builder, kind: K): Steps<K> {
  const maker: NodeMaker<K> = MAKERS[kind];
  const entries = build.content.entries[kind];
  return {
    add: () => {
      for (const entry of entries) build.add(kind, entry.id, maker.add(build, entry));
    },
    link: () => {
      for (const entry of entries) maker.link?.(build, entry, build.get(kind, entry.id));
    },
    finish: () => maker.finish?.(build, build.drafts(kind)),
    list: () => {
      const nodes = (build.drafts(kind) as NodeOf<K>[]).sort((a, b) => maker.compare(a, b));
      return !isSection(kind) || isShown(kind, nodes.length) ? nodes : [];
    },
  };
}

/**
 * Links entries that {@link checkContent} has accepted; what is withdrawn stands apart.
 * @throws if a reference or a quotation cannot be resolved: call `checkContent` first.
 */
export function buildGraph(content: Content): Graph {
  const withdrawals = withdrawalsOf(content);
  if (withdrawals === undefined) return linked(content);
  return { ...linked(withdrawals.rest), before: linked(content) };
}

function linked(content: Content): Graph {
  const build = new Builder(content);
  const all = NODE_KINDS.map((kind) => [kind, stepsOf(build, kind)] as const);
  for (const [, steps] of all) steps.add();
  for (const [, steps] of all) steps.link();
  const series = finishSeries(build);
  for (const [, steps] of all) steps.finish();
  const listed: Partial<NodesByKind> = Object.fromEntries(all.map(([kind, steps]) => [kind, steps.list()]));
  // Every kind of node is one of them.
  const nodes = listed as NodesByKind;
  fillDossiers(nodes, series);
  const themeSorts = wordsOf(content.site.lists, 'themeKinds').filter(({ name }) =>
    nodes.themes.some(({ themeKind }) => themeKind.name === name),
  );
  return {
    ...nodes,
    site: { ...content.site, sections: shownSections(nodes), themeSorts },
    before: undefined,
    series,
    kept: keptWords(nodes.communiques),
    deadlines: deadlinesOf(nodes.commitments, content.site.asOf),
    pages: content.entries.pages.flatMap(({ id, data, document }) =>
      document === undefined ? [] : [{ id, data, document }],
    ),
    searchContract: content.searchContract?.data.queries ?? [],
    directWays: content.searchContract?.data.direct ?? [],
  };
}
