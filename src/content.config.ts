/** Binds each folder of `content/` to its schema. The reading, and every law, is in `entries/` and `graph/`. */
import type { Kind } from '#kinds/registry.ts';
import { schemaOf } from '#kinds/index.ts';
import { defineCollection } from 'astro:content';
import { collectionLoader } from './content.loader.ts';

const bind = <K extends Kind>(kind: K) =>
  defineCollection({ loader: collectionLoader(kind), schema: schemaOf(kind) });

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
