/**
 * Two hundred lives of a small invented archive: documents, their images and figures are published, corrected, moved,
 * renamed, merged and withdrawn in any order, and some gestures are made in silence. No address is ever lost, no word ever changes unsaid.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '#ledger/sentences.ts';
import { publishedIn } from '#ledger/ledger.ts';
import { allChanges, pagedNodes } from '#exports/changes.ts';
import { buildGraph } from '#graph/build.ts';
import type { Graph } from '#graph/graph.ts';
import type { PagedNode } from '#graph/model.ts';
import { withdrawnNodes } from '#views/withdrawn.ts';
import { Archive, type Gesture } from './archive.ts';

const gesture: fc.Arbitrary<Gesture> = fc.record({
  kind: fc.constantFrom(
    'publish',
    'publish',
    'write',
    'correct',
    'correct',
    'correct',
    'retitle',
    'rename',
    'rename',
    'merge',
    'withdraw',
    'restore',
    'falsify',
    'falsify',
    'delete',
    'rename unsaid',
    'reuse',
    'attach',
    'attach',
    'place',
    'detach',
    'swap',
    'lose',
  ),
  one: fc.nat(1000),
  other: fc.nat(1000),
});

const everyNode = (graph: Graph): PagedNode[] => [...pagedNodes(graph), ...withdrawnNodes(graph)];

/** Addresses that were published, and that are neither a page, nor the former address of one. */
function lostAddresses(archive: Archive, graph: Graph): string[] {
  const { addresses } = publishedIn(archive.content().ledger);
  const nodes = everyNode(graph);
  const files = nodes.flatMap((node) => (node.kind === 'communiques' ? (node.attached?.images ?? []) : []));
  const pages = new Set([
    ...[...nodes, ...files].map(({ url }) => url),
    ...nodes.flatMap(({ formerly = [] }) => formerly),
  ]);
  return [...addresses.keys()].filter(
    (address) => /^\/(?:communiques|chiffres|pieces)\/./.test(address) && !pages.has(address),
  );
}

/** Sentences that were published, and whose address leads nowhere in the document. */
function lostSentences(archive: Archive, graph: Graph): string[] {
  const ledger = publishedIn(archive.content().ledger);
  return everyNode(graph).flatMap((node) => {
    if (node.kind !== 'communiques') return [];
    const here = new Set([
      ...sentencesOf(node.document).map(({ id }) => id),
      ...(node.history?.changes ?? []).flatMap(({ edits }) =>
        edits.flatMap(({ formerAnchors }) => formerAnchors),
      ),
    ]);
    const names = [node.id, ...(node.formerly ?? []).map((address) => address.split('/')[2] ?? '')];
    return names.flatMap((id) =>
      [...(ledger.entries.get(`communiques/${id}`)?.anchors.keys() ?? [])].filter(
        (anchor) => !here.has(anchor),
      ),
    );
  });
}

test('no address is lost and no word changes in silence, whatever is done to an archive', () => {
  const seen = { accepted: new Set<string>(), refused: new Set<string>() };
  fc.assert(
    fc.property(fc.array(gesture, { minLength: 6, maxLength: 12 }), (gestures) => {
      let archive = new Archive().publish();
      for (const one of gestures) {
        const next = archive.after(one);
        if (next === undefined) continue;
        const said = next.refusals();
        // What is made in silence is refused, unless nothing of it was published; what is said is accepted.
        if (next.isSilent) expect([one, said.length > 0]).toEqual([one, true]);
        else expect([one, said]).toEqual([one, []]);
        seen[next.isSilent ? 'refused' : 'accepted'].add(one.kind);
        if (next.isSilent) continue;
        archive = next;
        const graph = buildGraph(archive.content());
        expect([one, lostAddresses(archive, graph)]).toEqual([one, []]);
        expect([one, lostSentences(archive, graph)]).toEqual([one, []]);
        const told = new Set(
          allChanges(graph).flatMap(({ edits }) => edits.map(({ from, to }) => `${from} → ${to}`)),
        );
        expect([one, archive.corrections.filter((each) => !told.has(each))]).toEqual([one, []]);
      }
      expect(archive.publish().refusals()).toEqual([]);
    }),
    { numRuns: 200 },
  );
  // Each gesture was made, and each silence was broken.
  expect([...seen.accepted].sort()).toEqual([
    'attach',
    'correct',
    'detach',
    'merge',
    'place',
    'publish',
    'rename',
    'retitle',
    'withdraw',
    'write',
  ]);
  expect([...seen.refused].sort()).toEqual([
    'delete',
    'falsify',
    'lose',
    'rename unsaid',
    'restore',
    'reuse',
    'swap',
  ]);
});
