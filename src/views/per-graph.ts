/** Remembers what is computed from a whole graph: many pages ask for it, and it is the same for all. */
export function perGraph<G extends object, T>(compute: (graph: G) => T): (graph: G) => T {
  const known = new WeakMap<G, T>();
  return (graph) => {
    const before = known.get(graph);
    if (before !== undefined) return before;
    const found = compute(graph);
    known.set(graph, found);
    return found;
  };
}
