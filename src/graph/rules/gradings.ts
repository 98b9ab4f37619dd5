import { allEntries } from '#entries/content.ts';
import { gradingsIn } from '#text/word/gradings.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** The fields that hold the editors' own words. */
const OWN = new Set([
  'title',
  'summary',
  'editorial',
  'why',
  'levelWhy',
  'prevents',
  'meaning',
  'description',
]);

/** Every text of some data, with its path and the name of its field. */
function* textsIn(
  data: unknown,
  path = '',
  key = '',
): Generator<{ path: string; key: string; text: string }> {
  if (typeof data === 'string') yield { path, key, text: data };
  else if (Array.isArray(data))
    for (const [index, one] of data.entries()) yield* textsIn(one, `${path}.${index}`, key);
  else if (typeof data === 'object' && data !== null)
    for (const [name, one] of Object.entries(data))
      yield* textsIn(one, path === '' ? name : `${path}.${name}`, name);
}

/** The editors report, they do not grade; the title of a communiqué is the document's. */
export const gradings: Rule = (content) =>
  allEntries(content).flatMap((entry) =>
    [...textsIn(entry.data)]
      .filter(({ path, key }) => OWN.has(key) && !(entry.kind === 'communiques' && path === 'title'))
      .flatMap(({ path, text }) =>
        gradingsIn(text).map((word) =>
          problemAt(
            entry,
            path,
            `« ${word} » juge : le site rapporte, il ne note pas`,
            'dites ce qu’un document dit ; si le mot est le sien, mettez-le entre « »',
          ),
        ),
      ),
  );
