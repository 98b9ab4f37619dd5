/** All entries → the graph, or everything that is wrong with them. Pure: no disk, no clock, no Astro. */
import type { Content } from '#entries/content.ts';
import { compareProblems, type Problem } from '#entries/problem.ts';
import { KINDS } from '#kinds/index.ts';
import { MAKERS } from '#kinds/nodes.ts';
import { isSection, isShown } from '#kinds/sections.ts';
import type { Kind, NodeKind, NodeOf } from '#kinds/registry.ts';
import { Builder, type NodeMaker } from './builder.ts';
import { deadlinesOf } from './deadlines.ts';
import { fillDossiers } from './dossier-parts.ts';
import type { Graph, NodesByKind } from './graph.ts';
import { keptWords } from './kept.ts';
import { quotationsOf } from './quotations.ts';
import { RULES } from './rules/index.ts';
import { finishSeries } from './series.ts';

/** Every problem between entries, sorted by file and place. */
export function checkContent(content: Content): Problem[] {
  return Object.values(RULES)
    .flatMap((rule) => rule(content))
    .sort(compareProblems);
}

const isNodeKind = (kind: Kind): kind is NodeKind => kind in MAKERS;
/** In order of reference. */
const NODE_KINDS = KINDS.filter(isNodeKind);

function addAll<K extends NodeKind>(build: Builder, kind: K): void {
  const { add }: NodeMaker<K> = MAKERS[kind];
  for (const entry of build.content.entries[kind]) build.add(kind, entry.id, add(build, entry));
}

function linkAll<K extends NodeKind>(build: Builder, kind: K): void {
  const { link }: NodeMaker<K> = MAKERS[kind];
  for (const entry of build.content.entries[kind]) link?.(build, entry, build.get(kind, entry.id));
}

function finishAll<K extends NodeKind>(build: Builder, kind: K): void {
  const { finish }: NodeMaker<K> = MAKERS[kind];
  finish?.(build, build.drafts(kind));
}

function listed<K extends NodeKind>(build: Builder, kind: K): readonly NodeOf<K>[] {
  const { compare }: NodeMaker<K> = MAKERS[kind];
  const nodes = (build.drafts(kind) as NodeOf<K>[]).sort(compare);
  return !isSection(kind) || isShown(kind, nodes.length) ? nodes : [];
}

/**
 * Links entries that {@link checkContent} has accepted.
 * @throws if a reference or a quotation cannot be resolved: call `checkContent` first.
 */
export function buildGraph(content: Content): Graph {
  const build = new Builder(content, quotationsOf(content).places);
  for (const kind of NODE_KINDS) addAll(build, kind);
  for (const kind of NODE_KINDS) linkAll(build, kind);
  const series = finishSeries(build);
  for (const kind of NODE_KINDS) finishAll(build, kind);
  const nodes = Object.fromEntries(
    NODE_KINDS.map((kind) => [kind, listed(build, kind)]),
  ) as unknown as NodesByKind;
  fillDossiers(nodes, series);
  return {
    ...nodes,
    site: content.site,
    series,
    kept: keptWords(nodes.communiques),
    deadlines: deadlinesOf(nodes.commitments, content.site.asOf),
    pages: content.entries.pages.flatMap(({ id, data, document }) =>
      document === undefined ? [] : [{ id, data, document }],
    ),
    searchContract: content.searchContract?.data.queries ?? [],
  };
}
