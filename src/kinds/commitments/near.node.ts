/** What later documents say in words near to those of a commitment that has fallen silent. */
import type { Builder, Draft } from '#graph/builder.ts';
import type { Passage } from '#graph/model.ts';
import { nearWords } from '#graph/time/near.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { once } from '#text/once.ts';

type CommitmentNode = NodeOf<'commitments'>;

const found = new WeakMap<Builder, () => ReadonlyMap<string, Passage[]>>();

/** The words near to those of a silent commitment: looked for when a first page asks, for all of them at once. */
export function nearOf(build: Builder, { id }: Draft<CommitmentNode>): Passage[] {
  const all =
    found.get(build) ??
    once(() => {
      const silents = build.drafts('commitments').filter(({ silentSince }) => silentSince > 0);
      const near = nearWords(
        build,
        silents.map((node) => silentOf(build, node)),
      );
      return new Map([...near].map(([{ node }, passages]) => [node.id, passages]));
    });
  found.set(build, all);
  return all().get(id) ?? [];
}

/** A commitment as the finder of near words looks for it. */
const silentOf = (build: Builder, node: Draft<CommitmentNode>) => ({
  node,
  quotes: node.mentions.map(({ passage }) => passage.words),
  since: node.last.passage.communique.date,
  dossiers: [build.dossiers.ofThread(node.data) ?? ''],
});
