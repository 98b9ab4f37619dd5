/** A graph whose reads are noted says what it said before: whatever is replaced first, and whoever compares what. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import type { Graph } from '#graph/graph.ts';
import { publicOf } from '#graph/held.ts';
import { notedGraph } from '#graph/noted.ts';
import { loadWorld } from '#content.graph.ts';
import { startNoting, stopNoting } from '#noted/noting.ts';
import { SECTION_NAMES } from '#kinds/sections.ts';
import { FOUNDING } from '../../corpora.ts';
import { village } from '../graph/rules/village.ts';

afterEach(stopNoting);

const isNode = (value: unknown): value is { kind: string; id: string } =>
  typeof value === 'object' && value !== null && 'kind' in value && 'path' in value && 'data' in value;

/** All that each node says, the nodes that it leads to told by their names. */
function sayings(graph: Graph): Map<string, string> {
  const said = new Map<string, string>();
  for (const node of SECTION_NAMES.flatMap((kind): readonly object[] => graph[kind]))
    if (isNode(node))
      for (const [name, value] of Object.entries(node))
        said.set(
          `${node.kind}/${node.id} ${name}`,
          JSON.stringify([value], (_, one: unknown) => (isNode(one) ? `${one.kind}/${one.id}` : one)),
        );
  return said;
}

const WITHDRAWN = 'withdrawn:\n  day: 2020-08-01\n  why: "Par erreur."\n';
const WORLDS: Readonly<Record<string, () => Graph>> = {
  'the village': () => buildGraph(publicOf(village.read().content)),
  'the village, a figure withdrawn': () =>
    buildGraph(publicOf(village.append('figures/aide.yaml', WITHDRAWN).read().content)),
  'the founding corpus': () => loadWorld(FOUNDING).graph,
};

/** The same nodes, which a walk meets in another order. */
function inOrder(graph: Graph, keys: readonly number[]): Graph {
  const made: Partial<Graph> = {};
  const parts = Object.entries(graph)
    .map(([name, value], rank) => ({ name, value: value as unknown, key: keys[rank % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key);
  for (const { name, value, key } of parts)
    Object.assign(made, { [name]: Array.isArray(value) && key % 2 ? value.toReversed() : value });
  return made as Graph;
}

/** The nodes that are reached without a name: nobody notes what is read of them. */
function unnoted(root: Graph, nameOf: (object: object) => string | undefined): string[] {
  const seen = new Set<object>();
  const found: string[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isNode(value) && nameOf(value) === undefined) found.push(`${value.kind}/${value.id}`);
    if (value instanceof Map) for (const pair of value as Map<unknown, unknown>) waiting.push(...pair);
    else for (const one of Object.values<unknown>({ ...value })) waiting.push(one);
    if (value instanceof Set) for (const one of value as Set<unknown>) waiting.push(one);
  }
  return found;
}

test.each(Object.entries(WORLDS))('%s leads to no node unnoted, however often it is read', (_, world) => {
  const notes = startNoting();
  const graph = notedGraph(world(), notes);
  for (let times = 0; times < 2; times += 1)
    expect(unnoted(graph, (object) => notes.nameOf(object))).toEqual([]);
  expect(unnoted(world(), (object) => notes.nameOf(object)).length).toBeGreaterThan(5);
});

test.each(Object.entries(WORLDS))('%s, met in any order', (_, world) => {
  const told = sayings(world());
  expect([...told.values()].some((value) => value.includes('le texte en nomme'))).toBe(true);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (keys) => {
      const graph = notedGraph(inOrder(world(), keys), startNoting());
      const found = sayings(graph);
      expect([...told].filter(([name, value]) => found.get(name) !== value)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});
