/** What is computed once and read by many pages: whoever is given it again has read it as much as the first. */
import { noting, whenNoting } from './noting.ts';

/** Between the names of two things. No name holds it. */
const AND = '\t';

/** What is kept beside an object. */
class Beside<G extends object, T> {
  readonly #known = new WeakMap<G, { value: T }>();
  readonly #compute: (object: G) => T;

  constructor(compute: (object: G) => T) {
    this.#compute = compute;
  }

  /** Computed when it is first asked for; what it reads is noted for nobody: it is compared by what it gives. */
  of(object: G): T {
    const known = this.#known.get(object);
    if (known !== undefined) return known.value;
    const notes = noting();
    const compute = () => this.#compute(object);
    const value = notes === undefined ? compute() : notes.unread(compute);
    this.#known.set(object, { value });
    return value;
  }
}

/** Tells the notebook how to find again what is computed under a name. */
function tell(name: string, valueAt: (objects: readonly object[]) => unknown): void {
  whenNoting(name, (notes) => {
    notes.source(name, {
      digestOf: (part) => {
        const objects = part.split(AND).map((one) => notes.named(one));
        if (objects.some((one) => one === undefined)) return undefined;
        return notes.digestOfValue(valueAt(objects as object[]));
      },
    });
  });
}

/** Notes that a page reads what is computed, under a name, from some objects. */
function noteOf(name: string, objects: readonly object[]): void {
  const notes = noting();
  if (notes === undefined) return;
  const names = objects.map((one) => notes.nameOf(one));
  if (names.includes(undefined)) notes.doubt();
  else notes.note(notes.idOf(name, names.join(AND)));
}

/**
 * Remembers what is computed from a whole graph: many pages ask for it, and it is the same for all. A page that reads it
 * has read all of it. @param name of nothing else
 */
export function perGraph<G extends object, T>(name: string, compute: (graph: G) => T): (graph: G) => T {
  const kept = new Beside(compute);
  // The table gives the graph that the name is that of.
  tell(name, ([graph]) => kept.of(graph as G));
  return (graph) => {
    noteOf(name, [graph]);
    return kept.of(graph);
  };
}

/** {@link perGraph}, for a table of what each node has: a page that reads a line of it has read that line. */
export function perGraphNode<G extends object, N extends object, T>(
  name: string,
  compute: (graph: G) => ReadonlyMap<N, T>,
): (graph: G, node: N) => T | undefined {
  const kept = new Beside(compute);
  tell(name, ([graph, node]) => kept.of(graph as G).get(node as N));
  return (graph, node) => {
    noteOf(name, [graph, node]);
    return kept.of(graph).get(node);
  };
}

/** Remembers what is computed from a node: whoever asks has read all that it was computed from. */
export function perNode<N extends object, T>(compute: (node: N) => T): (node: N) => T {
  const known = new WeakMap<N, { value: T; reads: readonly number[] }>();
  return (node) => {
    const notes = noting();
    let kept = known.get(node);
    if (kept === undefined) {
      kept = notes?.apart(() => compute(node)) ?? { value: compute(node), reads: [] };
      known.set(node, kept);
    }
    notes?.noteAll(kept.reads);
    return kept.value;
  };
}

/** {@link perGraph}, for what each of some constants of the code makes of a graph. Each has been named. */
export function perGraphPart<G extends object, C extends object, T>(
  name: string,
  compute: (graph: G, constant: C) => T,
): (graph: G, constant: C) => T {
  const kept = new Beside((graph: G) => new Beside((constant: C) => compute(graph, constant)));
  tell(name, ([graph, constant]) => kept.of(graph as G).of(constant as C));
  return (graph, constant) => {
    noteOf(name, [graph, constant]);
    return kept.of(graph).of(constant);
  };
}

/** Names a constant of the code: it is the same wherever its code is. */
export const nameConstant = (constant: object, name: string): void =>
  whenNoting(name, (notes) => notes.constant(constant, name));

/** What is read by `work` tells on a page by nothing but what the page was given beside it. */
export const unread = <T>(work: () => T): T => {
  const notes = noting();
  return notes === undefined ? work() : notes.unread(work);
};
