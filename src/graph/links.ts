/** Links, seen from either end. */
import type { Link } from './model.ts';

/** The same link seen from its other end. */
export const backlink = <N>(link: Link<unknown>, node: N): Link<N> =>
  link.passage === undefined ? { ...link, node } : { node, passage: link.passage };

/** Does the link hold in this document? One proven by words holds in all: they say what the thing is. */
export const holdsIn = ({ only }: Link<unknown>, communique: { id: string }): boolean =>
  only === undefined || only.id === communique.id;
