/** The one collection of Astro's: the site's own pages, which its MDX compiles. All else is read by `entries/` and linked by `graph/`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { stemOf } from '#entries/collection.ts';
import { contentRoot } from './content.root.ts';

export const collections = {
  // Their front matter is validated by the one reader, and pages ask it of the graph: here, it is not looked at.
  pages: defineCollection({
    loader: glob({
      pattern: '*.mdx',
      base: join(contentRoot(), 'pages'),
      generateId: ({ entry }) => stemOf(entry),
    }),
  }),
};
