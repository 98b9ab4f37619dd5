/**
 * The kinds of entry, in an order where each refers only to the ones before it
 * (or to an older entry of its own kind). The name of a kind is its folder in `content/`.
 */
export const KINDS = [
  'organisations',
  'communiques',
  'transcriptions',
  'workshops',
  'themes',
  'people',
  'events',
  'commitments',
  'figures',
  'vocabulary',
  'missing',
  'pages',
] as const;

export type Kind = (typeof KINDS)[number];

/** The file name ending of each kind: a text to read is MDX, a record is YAML. */
export const EXTENSION: Readonly<Record<Kind, 'mdx' | 'yaml'>> = {
  organisations: 'yaml',
  communiques: 'mdx',
  transcriptions: 'yaml',
  workshops: 'yaml',
  themes: 'yaml',
  people: 'yaml',
  events: 'yaml',
  commitments: 'yaml',
  figures: 'yaml',
  vocabulary: 'yaml',
  missing: 'yaml',
  pages: 'mdx',
};
