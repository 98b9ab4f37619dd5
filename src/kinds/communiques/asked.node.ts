/** What the page of a communiqué shows of it, and few others do: read when one asks, once all nodes are finished. */
import type { Entry } from '#entries/entry.ts';
import type { Builder, Draft } from '#graph/builder.ts';
import { selfChecks } from '#graph/consistency.ts';
import { countersOf } from '#graph/numbers/counters.ts';
import { noveltyOf } from '#graph/time/novelty.ts';
import { numbersOf } from '#graph/numbers/number-coverage.ts';
import { sentencesOf } from '#graph/sentences/coverage.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { once } from '#text/once.ts';

type Asked = Pick<NodeOf<'communiques'>, 'numbers' | 'sentences' | 'novelty' | 'selfChecks'>;

/** In their place until {@link askedOf} has told how they are read. */
export const NOT_ASKED_YET = { numbers: [], sentences: [], novelty: [], selfChecks: [] };

/** Tells a node how each is read. */
export function askedOf(
  build: Builder,
  entry: Entry<'communiques'>,
  node: Draft<NodeOf<'communiques'>>,
): void {
  const makers: { [K in keyof Asked]: () => Asked[K] } = {
    numbers: () => [...numbersOf(entry, build.content)],
    sentences: () => [...sentencesOf(entry, build.content)],
    novelty: () => noveltyOf(node),
    selfChecks: () => selfChecks(node, countersOf(build.content)),
  };
  for (const [name, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(node, name, { get: once(make), enumerable: true });
}
