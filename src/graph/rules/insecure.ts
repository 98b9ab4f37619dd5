import { leavesOf, type Leaf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { allEntries } from '#entries/content.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** A link whose words are not its address: whoever wrote it chose where it goes. */
function inLeaf(entry: Entry, leaf: Leaf): Problem[] {
  return leaf.runs.flatMap(({ text, marks }) =>
    marks.flatMap((mark) => {
      if (mark.kind !== 'link' || !/^http:/i.test(mark.url) || text.includes(mark.url)) return [];
      return [
        problemInText(
          entry,
          leaf.position,
          `« ${text} » mène à ${mark.url}, que personne ne protège en chemin`,
          `écrivez ${mark.url.replace(/^http:/i, 'https:')} si cette adresse répond ; sinon, gardez la vôtre`,
          'avertit',
        ),
      ];
    }),
  );
}

/** Addresses of fields: where a document or a page is published. */
const addressesIn = (value: unknown, path = ''): { path: string; url: string }[] =>
  typeof value === 'string'
    ? /(?:^|\.)(?:url|archive)$/u.test(path) && /^http:/i.test(value)
      ? [{ path, url: value }]
      : []
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, held]) =>
          addressesIn(held, path === '' ? key : `${path}.${key}`),
        )
      : [];

const inFields = (entry: Entry): Problem[] =>
  addressesIn(entry.data).map(({ path, url }) =>
    problemAt(
      entry,
      path,
      'personne ne protège cette adresse en chemin',
      `écrivez ${url.replace(/^http:/i, 'https:')} si cette adresse répond ; sinon, gardez la vôtre`,
      'avertit',
    ),
  );

/** An address that starts with http:// is told: most have another, that is safe. */
export const insecure: NearRule = (content, isAsked = ANY) => [
  ...[...content.entries.communiques, ...content.entries.pages]
    .filter(isAsked)
    .flatMap((entry) =>
      (entry.document === undefined ? [] : leavesOf(entry.document)).flatMap((leaf) => inLeaf(entry, leaf)),
    ),
  ...allEntries(content).filter(isAsked).flatMap(inFields),
];
