/** A workshop in schema.org's words. */
import type { DefinedTermSet } from 'schema-dts';
import { identity, pointing, quotation } from '#exports/json-ld/things.ts';
import type { WorkshopNode } from './node.ts';

/** A workshop, with the themes that a document gives it. */
export function definedTermSet(node: WorkshopNode): DefinedTermSet {
  const own = node.themes.filter((one) => one.workshop?.passage !== undefined);
  return {
    '@type': 'DefinedTermSet',
    ...identity(node),
    ...pointing('hasDefinedTerm', own),
    subjectOf: quotation(node.passage),
  };
}
