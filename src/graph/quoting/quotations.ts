/** The quotations of a whole content. */
import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Place } from '#document/passages.ts';
import type { Problem } from '#entries/problem.ts';
import { Resolver, type Quoted } from './quotation.ts';
import { reachOf } from '../asked/reach.ts';

export interface Quotations {
  /** Where each `quote` stands, by {@link quotationKey}. */
  places: ReadonlyMap<string, Place>;
  /** What is quoted of each communiqué, by its id. */
  quoted: ReadonlyMap<string, readonly Quoted[]>;
  problems: Problem[];
}

const resolvers = new WeakMap<Content, Resolver>();

function resolverOf(content: Content): Resolver {
  const known = resolvers.get(content) ?? new Resolver(content);
  resolvers.set(content, known);
  return known;
}

/**
 * Every quotation of every entry, each resolved once: the rule asks for what is wrong, whoever shows a document for what is
 * quoted of it. A dangling `communique` is another rule's business.
 */
export function quotationsOf(content: Content): Quotations {
  const resolver = resolverOf(content);
  const all = allEntries(content).map((entry) => resolver.of(entry));
  const quoted = new Map<string, Quoted[]>();
  for (const [communique, one] of all.flatMap((each) => each.quoted)) {
    const ofDocument = quoted.get(communique);
    if (ofDocument) ofDocument.push(one);
    else quoted.set(communique, [one]);
  }
  return {
    places: new Map(all.flatMap(({ places }) => places)),
    quoted,
    problems: all.flatMap(({ problems }) => problems),
  };
}

/** What is wrong with the quotations of some entries. */
export function wrongQuotations(content: Content, isAsked: (entry: Entry) => boolean): Problem[] {
  const resolver = resolverOf(content);
  return allEntries(content)
    .filter(isAsked)
    .flatMap((entry) => resolver.of(entry).problems);
}

/** What other entries quote of one communiqué. */
export function quotedOf(content: Content, communique: string): Quoted[] {
  const resolver = resolverOf(content);
  return reachOf(content)
    .naming(communique)
    .flatMap((entry) => resolver.of(entry).quoted)
    .flatMap(([of, quoted]) => (of === communique ? [quoted] : []));
}
