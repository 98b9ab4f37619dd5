/** How each node is named in schema.org's words, and pointed at from other pages. */
import type { DefinedTermSet, IdReference, Quotation } from 'schema-dts';
import type { Link, PagedNode, Passage } from '#graph/model.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { SECTIONS, type Section } from '#kinds/sections.ts';
import { absoluteUrl, sectionUrl } from '#site/urls.ts';
import { capitalise } from '#text/word/agreement.ts';
import { sourcedState, statedTitle, stateOf } from '#views/state.ts';

/** « Organization », unless our own data says that it is a service of the State. */
export const organisationType = ({ data }: NodeOf<'organisations'>) =>
  data.kind === 'service de l’État' ? ('GovernmentOrganization' as const) : ('Organization' as const);

/** The name of what a page is about, for ever; the page's own address names the page. */
export const nameOf = ({ url }: { url: string }): string => `${absoluteUrl(url)}#sujet`;

/** What every node says first of itself. */
export function identity(node: PagedNode) {
  const state = stateOf(node);
  return {
    '@id': nameOf(node),
    name: statedTitle(node),
    ...(state && { description: `${capitalise(sourcedState(state))}.` }),
    url: absoluteUrl(node.url),
  };
}

/** What a node is in schema.org's words: some nodes know better than their kind. */
function typeOf(node: PagedNode): string {
  if (node.kind === 'organisations') return organisationType(node);
  return node.kind === 'communiques' ? node.type.thing : SECTIONS[node.kind].thing;
}

/** A node seen from another page: its type, name and title. */
export function pointer(node: PagedNode): IdReference {
  const type = typeOf(node);
  const pointed = { '@type': type, '@id': nameOf(node), name: statedTitle(node) };
  return pointed;
}

/** Links that a document establishes. The editors' own are shown on pages with their reasons, which schema.org cannot carry. */
export const proven = <N>(links: readonly Link<N>[]): N[] =>
  links.flatMap(({ node, passage }) => (passage === undefined ? [] : [node]));

/** `{ [key]: pointers }`, or nothing when there is no node: an empty list says nothing. */
export function pointing<K extends string>(key: K, nodes: readonly PagedNode[]) {
  const pointed: Record<string, readonly IdReference[]> =
    nodes.length === 0 ? {} : { [key]: nodes.map(pointer) };
  return pointed as Partial<Record<K, readonly IdReference[]>>;
}

/**
 * {@link pointing} by name alone: a communiqué speaks of dozens of things, each described on its own page,
 * and its page must stay light.
 */
export function referring<K extends string>(key: K, nodes: readonly PagedNode[]) {
  const referred: Record<string, readonly IdReference[]> =
    nodes.length === 0 ? {} : { [key]: nodes.map((node) => ({ '@id': nameOf(node) })) };
  return referred as Partial<Record<K, readonly IdReference[]>>;
}

/** Words of a communiqué, said and dated by it. */
export function quotation({ words, url, communique }: Passage): Quotation {
  return {
    '@type': 'Quotation',
    text: words,
    url: absoluteUrl(url),
    datePublished: communique.date,
    isPartOf: pointer(communique),
  };
}

/** The set that a section is of the terms that it defines, by the name that its page bears. */
export const setOf = (section: Section, name: string): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': nameOf({ url: sectionUrl(section) }),
  name,
  url: absoluteUrl(sectionUrl(section)),
});
