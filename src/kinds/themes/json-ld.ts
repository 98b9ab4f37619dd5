/** A theme in schema.org's words. */
import type { DefinedTerm } from 'schema-dts';
import { identity, pointer, quotation, setOf } from '#exports/json-ld/things.ts';
import type { Graph } from '#graph/graph.ts';
import { subjectsTitle } from '#views/sorts.ts';
import type { ThemeNode } from './node.ts';

/** A theme: its short name is ours, the other is the document’s. */
export function definedTerm(node: ThemeNode, site: Pick<Graph['site'], 'themeSorts'>): DefinedTerm {
  const workshop = node.workshop?.passage === undefined ? [] : [node.workshop.node];
  return {
    '@type': 'DefinedTerm',
    ...identity(node),
    alternateName: node.passage.words,
    inDefinedTermSet: [setOf('themes', subjectsTitle(site)), ...workshop.map(pointer)],
    subjectOf: quotation(node.passage),
  };
}
