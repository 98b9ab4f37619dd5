/** Silence, novelty, counts and coverage of archives drawn at random, against what is known of them as they are written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { NEW_HERE } from '#graph/time/novelty.ts';
import { neighboursOf } from '#views/neighbours.ts';
import { unmentionedIn } from '#views/unmentioned.ts';
import { drawArchive, type DrawnArchive, type DrawnDocument } from './drawn-archive.ts';
import { plainLine } from './plain-line.ts';

const archives = fc.record({
  documents: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) },
    { weight: 3, arbitrary: fc.integer({ min: 13, max: 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: 100, max: 200 }) },
  ),
  dossiers: fc.integer({ min: 1, max: 4 }),
  commitments: fc.integer({ min: 0, max: 40 }),
  seed: fc.nat(),
});

const byId = <N extends { id: string }>(nodes: readonly N[]) => new Map(nodes.map((node) => [node.id, node]));
const shares = (one: DrawnDocument, home: string) => home === '' || one.dossiers.includes(home);

function judge({ world, documents, commitments, ranks }: DrawnArchive): void {
  const { content } = world.read();
  const graph = buildGraph(content);
  const [drawn, threads] = [byId(documents), byId(graph.commitments)];
  const dayOf = (id: string | undefined) => drawn.get(id ?? '')?.day ?? '';
  expect([graph.communiques.length, graph.commitments.length]).toEqual([
    documents.length,
    commitments.length,
  ]);
  for (const { id, home, mentions } of commitments) {
    const last = dayOf(mentions.at(-1));
    const since = documents.filter((one) => one.day > last && shares(one, home)).length;
    expect([id, threads.get(id)?.silentSince]).toEqual([id, since]);
    expect(threads.get(id)?.mentions.map(({ passage }) => passage.communique.id)).toEqual(mentions);
  }
  for (const node of graph.communiques) {
    const own = drawn.get(node.id);
    if (own === undefined) throw new Error(`no document ${node.id}`);
    const rank = documents.indexOf(own);
    const before = new Set(documents.slice(0, rank).map(({ id }) => id));
    const fresh = commitments.filter(({ mentions }) => mentions[0] === node.id).map(({ id }) => id);
    const found = node.novelty.flatMap(({ label, mentions }) =>
      label === NEW_HERE ? mentions.map(({ commitment }) => commitment.id) : [],
    );
    expect([node.id, found.sort()]).toEqual([node.id, fresh.sort()]);
    const left = commitments.filter(
      ({ home, mentions }) =>
        shares(own, home) && mentions.some((one) => before.has(one)) && !mentions.includes(node.id),
    );
    expect([node.id, unmentionedIn(graph, node).count]).toEqual([node.id, left.length]);
    expect(node.issuers.map(({ organisation }) => organisation.id)).toEqual(own.issuers);
    const [home = ''] = own.dossiers;
    const beside = documents.filter((one) => shares(one, home));
    const at = beside.indexOf(own);
    const { previous, next } = neighboursOf(node);
    expect([previous?.id, next?.id]).toEqual([beside[at - 1]?.id, beside[at + 1]?.id]);
    // Every number and every sentence, with what accounts for it.
    const numbers = node.numbers.filter((one) => one.class !== 'date');
    expect(numbers.map(({ words, claims, waived }) => [words, claims, waived]).sort()).toEqual(
      [...own.numbers].map(([words, { claims, waived }]) => [words, claims, waived]).sort(),
    );
    const sentences = node.sentences.filter(({ words }) => own.sentences.has(words));
    expect(sentences.map(({ words, records, waived }) => [words, records, waived])).toEqual(
      [...own.sentences].map(([words, { records, waived }]) => [words, records, waived]),
    );
  }
  for (const { id, communiques } of graph.dossiers)
    expect(communiques.map((one) => one.id)).toEqual(
      documents.filter(({ dossiers }) => dossiers.includes(id)).map((one) => one.id),
    );
  expect(graph.series.map(({ members }) => members.map(({ event }) => event?.id ?? 'missing'))).toEqual(
    ranks.length === 0 ? [] : [ranks],
  );
}

test('whatever an archive holds, what is computed of it is what is written in it', () => {
  const seen = { several: 0, missing: 0, sameDay: 0, issuers: 0, large: 0 };
  fc.assert(
    fc.property(archives, (size) => {
      const archive = drawArchive(size);
      const refused = archive.world.problems.filter(({ severity }) => severity === 'refuse');
      expect(refused.map(plainLine)).toEqual([]);
      judge(archive);
      seen.several += Number(size.dossiers > 1);
      seen.missing += Number(archive.ranks.includes('missing'));
      seen.issuers += Number(archive.documents.some(({ issuers }) => issuers.length > 1));
      seen.large += Number(size.documents > 12);
      seen.sameDay += Number(new Set(archive.documents.map(({ day }) => day)).size < size.documents);
    }),
    { numRuns: 25 },
  );
  // Each kind of archive was drawn.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(1);
});
