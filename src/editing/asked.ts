/** « # summary : à écrire, en une phrase »: what a draft asks for, which goes once it is written. */
import { columnOf, endOf, lineEnd, lineStart, nextLine, startOf, type MapNode } from './nodes.ts';
import type { Splice } from './splice.ts';

const COMMENT = /^(?<indent>[ \t]*)#[ \t]?(?<keys>[a-z][\w, ]*?)[ \u00A0\u202F]?: à écrire/iu;
const ASIDE = /^[ \t]*(?:#.*)?\r?$/;

/** From the first of the comments that stand before a map to the last of those that follow it. */
function aroundOf(yaml: string, map: MapNode): [start: number, end: number] {
  let start = lineStart(yaml, startOf(map));
  // Behind a dash, what stands above is of the item before.
  const isItem = yaml.slice(start, startOf(map)).trim() !== '';
  while (start > 0 && !isItem) {
    const above = lineStart(yaml, start - 1);
    if (!ASIDE.test(yaml.slice(above, lineEnd(yaml, above)))) break;
    start = above;
  }
  let end = nextLine(yaml, endOf(map, yaml));
  while (end < yaml.length && ASIDE.test(yaml.slice(end, lineEnd(yaml, end)))) end = nextLine(yaml, end);
  return [start, end];
}

/** Takes away the comments of a map that ask only for fields that it says now. */
export function withoutAsked(yaml: string, map: MapNode, isSaid: (key: string) => boolean): Splice[] {
  const [from, to] = aroundOf(yaml, map);
  const column = columnOf(yaml, startOf(map));
  const gone: Splice[] = [];
  for (let start = from; start < to;) {
    const end = nextLine(yaml, start);
    const { indent, keys } = COMMENT.exec(yaml.slice(start, end))?.groups ?? {};
    if (indent?.length === column && keys?.split(',').every((key) => isSaid(key.trim())) === true)
      gone.push({ start, end, text: '' });
    if (end <= start) break;
    start = end;
  }
  return gone;
}
