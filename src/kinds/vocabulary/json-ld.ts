/** A word of the vocabulary in schema.org's words. */
import type { DefinedTerm } from 'schema-dts';
import { identity, setOf } from '#exports/json-ld/things.ts';
import { SECTIONS } from '../sections.ts';
import type { VocabularyNode } from './node.ts';

/** A word of the vocabulary. Equivalents are for searching, not for naming: schema.org has no word for them. */
export const word = (node: VocabularyNode): DefinedTerm => ({
  '@type': 'DefinedTerm',
  ...identity(node),
  ...(node.data.also.length > 0 && { alternateName: node.data.also }),
  description: node.data.meaning,
  inDefinedTermSet: setOf('vocabulary', SECTIONS.vocabulary.title),
});
