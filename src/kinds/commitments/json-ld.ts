/** A commitment in schema.org's words. */
import type { Collection } from 'schema-dts';
import { identity, pointing, proven, quotation } from '#exports/json-ld/things.ts';
import type { CommitmentNode } from './node.ts';

/** A commitment is a collection of the words that documents have for it. */
export function collection(node: CommitmentNode): Collection {
  return {
    '@type': 'Collection',
    ...identity(node),
    genre: 'Engagement',
    inLanguage: 'fr',
    hasPart: node.mentions.map(({ passage }) => quotation(passage)),
    ...pointing('about', proven(node.themes)),
  };
}
