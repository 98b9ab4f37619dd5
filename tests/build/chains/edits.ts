/** What editors do to a content folder, drawn by lot: any file, any field. Many are refused; those are taken back. */
import type { Edit } from './folder.ts';
import { fields, line, moreWords, swapItems, without } from './of-fields.ts';
import { attached, back, gone, rename } from './of-files.ts';
import { number, site, swapOrders } from './of-many.ts';

const WITHDRAWN = 'withdrawn:\n  day: 2026-11-01\n  why: "Publié par erreur."\n';

const WORDS = /^ *(?:- )?(?:title|summary|editorial|why|meaning|description|prevents|alt|credit): [^>|]+$/m;

/** One that stands twice is drawn twice as often. */
export const EDITS: readonly Edit[] = [
  line('words', WORDS, moreWords),
  line('words', WORDS, moreWords),
  line('level', /^ *level: /m, (found, random) =>
    found.replace(/: .*/, `: ${random.one(['annoncé', 'en cours', 'fait', 'régional', 'communal']) ?? ''}`),
  ),
  line('nature', /^ *(?:nature|kind|status|role): /m, (found, random) =>
    found.replace(
      /: .*/,
      `: ${random.one(['flux', 'stock', 'autre', 'comité', 'annonce', 'précision', 'porte', 'tenu', 'promis']) ?? ''}`,
    ),
  ),
  fields('withdrawn', WITHDRAWN),
  fields('withdrawn', WITHDRAWN),
  fields('draft', 'draft: true\n'),
  rename,
  rename,
  swapOrders,
  swapItems,
  without,
  without,
  gone,
  gone,
  back,
  back,
  back,
  site,
  attached,
  number,
];
