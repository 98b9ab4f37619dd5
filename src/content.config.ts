/** Binds each folder of `content/` to its schema. The reading, and every law, is in `entries/` and `graph/`. */
import { defineCollection } from 'astro:content';
import { collectionLoader } from './content.loader.ts';
import { SCHEMAS } from '#schemas/index.ts';
import type { Kind } from '#schemas/kinds.ts';

const bind = <K extends Kind>(kind: K) =>
  defineCollection({ loader: collectionLoader(kind), schema: SCHEMAS[kind] });

export const collections = {
  organisations: bind('organisations'),
  communiques: bind('communiques'),
  transcriptions: bind('transcriptions'),
  workshops: bind('workshops'),
  themes: bind('themes'),
  people: bind('people'),
  events: bind('events'),
  commitments: bind('commitments'),
  figures: bind('figures'),
  vocabulary: bind('vocabulary'),
  missing: bind('missing'),
  pages: bind('pages'),
};
