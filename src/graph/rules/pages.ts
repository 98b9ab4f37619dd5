import { leavesOf } from '#document/model.ts';
import { isUnread } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { RESERVED_NAMES } from '#site/reserved.ts';
import { siteSchema } from '#schemas/site.ts';
import { childOf } from '#schemas/walk.ts';
import { problemInText } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** The editorial pages that the site's addresses promise. */
export const NEEDED_PAGES = ['a-propos', 'accessibilite', 'guide', 'mentions-legales'] as const;

/** The title of a page is in its front matter: the headings of its text start at level 2. */
function headings(entry: Entry<'pages'>): Problem[] {
  const [first, ...others] = leavesOf(entry.document ?? { blocks: [], footnotes: [] }).filter(
    ({ kind }) => kind === 'heading',
  );
  const wrong = [
    ...(first !== undefined && first.level !== 2 ? [first] : []),
    ...others.filter(({ level }) => level === 1),
  ];
  return wrong.map(({ level, position }) =>
    problemInText(
      entry,
      position,
      `un titre de niveau ${level} ${level === 1 ? 'double celui de la page' : 'suit celui de la page'}`,
      'écrivez ##',
    ),
  );
}

/** A page of the editors' at an address that the site makes itself: one of the two would never be seen. */
const taken = (entry: Entry<'pages'>): Problem[] =>
  RESERVED_NAMES.has(entry.id)
    ? [
        problemInText(
          entry,
          { line: 0, column: 0 },
          `l’adresse /${entry.id}/ est celle d’une page que le site fait lui-même`,
          'renommez ce fichier : son nom est son adresse',
        ),
      ]
    : [];

/** Promised pages exist, their headings follow their title, and each `Champ` names a field of `site.yaml`. */
export const pages: Rule = (content) => {
  const { site, entries } = content;
  const isThere = (id: string) =>
    entries.pages.some((entry) => entry.id === id) || isUnread(content, 'pages', id);
  const absent = NEEDED_PAGES.filter((id) => !isThere(id)).map((id): Problem => ({
    path: `content/pages/${id}.mdx`,
    line: 0,
    column: 0,
    field: '',
    message: 'page absente, alors que son adresse est publiée',
    remedy: 'créez-la',
    severity: 'refuse',
  }));
  const unknown = entries.pages.flatMap((entry) =>
    leavesOf(entry.document ?? { blocks: [], footnotes: [] }).flatMap((leaf) =>
      leaf.runs.flatMap(({ marks }) =>
        marks.flatMap((mark) => {
          if (mark.kind !== 'component' || mark.name !== 'Champ') return [];
          const name = mark.attributes['nom'] ?? '';
          if (childOf(siteSchema, name.split('.'), site) !== undefined) return [];
          return [
            problemInText(
              entry,
              leaf.position,
              `content/site.yaml n’a pas de champ « ${name} »`,
              'écrivez par exemple nom="publisher.name"',
            ),
          ];
        }),
      ),
    ),
  );
  return [...absent, ...entries.pages.flatMap(taken), ...entries.pages.flatMap(headings), ...unknown];
};
