/** Deceiving characters that a file hides behind an escape: « \\u202E » in YAML, « &#x202E; » in a text. */
import { leavesOf, type Document, type Position } from '#document/model.ts';
import { findCharacters } from './characters.ts';
import type { Finding } from './problem.ts';

const findHidden = (text: string) => findCharacters(text, undefined, true);

const START: Position = { line: 1, column: 1 };

const at = (findings: readonly Finding[], { line, column }: Position, field = ''): Finding[] =>
  findings.map((one) => ({ ...one, line, column, field }));

/** In the values of a record or a front matter: at the field that holds each. */
export function findInValues(value: unknown, places: ReadonlyMap<string, Position>, path = ''): Finding[] {
  if (typeof value === 'string') return at(findHidden(value), places.get(path) ?? START, path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    findInValues(inner, places, path === '' ? key : `${path}.${key}`),
  );
}

/** In the words of a text, its addresses and the attributes of its components: at the paragraph that holds each. */
export function findInDocument(document: Document): Finding[] {
  return leavesOf(document).flatMap((leaf) => {
    const said = leaf.runs.flatMap(({ marks }) =>
      marks.flatMap((mark) => {
        if (mark.kind === 'link') return [mark.url];
        return mark.kind === 'component' ? Object.values(mark.attributes) : [];
      }),
    );
    return at([leaf.text, ...new Set(said)].flatMap(findHidden), leaf.position);
  });
}
