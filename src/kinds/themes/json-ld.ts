/** A theme in schema.org's words. */
import type { DefinedTerm } from 'schema-dts';
import { identity, pointer, quotation, setOf } from '#exports/json-ld/things.ts';
import type { ThemeNode } from './node.ts';

/** A theme: its short name is ours, the other is the document’s. */
export function definedTerm(node: ThemeNode): DefinedTerm {
  const workshop = node.workshop?.passage === undefined ? [] : [node.workshop.node];
  return {
    '@type': 'DefinedTerm',
    ...identity(node),
    alternateName: node.passage.words,
    inDefinedTermSet: [setOf('themes'), ...workshop.map(pointer)],
    subjectOf: quotation(node.passage),
  };
}
