/** What is put in place of some characters of a YAML file. */
import type { Node } from 'yaml';
import { endOf, endOfPair, lineStart, nextLine, startOf, type Key, type MapNode } from './nodes.ts';

/** Characters `[start, end)` of a file become `text`. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Takes a field away, with its line or lines. */
export function withoutPair(yaml: string, map: MapNode, pair: Key): Splice {
  const start = startOf(pair.key);
  const from = lineStart(yaml, start);
  const next = map.items[map.items.indexOf(pair) + 1];
  // The first field of an item of a list stands behind its dash, which stays.
  return yaml.slice(from, start).trim() !== '' && next !== undefined
    ? { start, end: startOf(next.key), text: '' }
    : { start: from, end: nextLine(yaml, endOfPair(pair, yaml)), text: '' };
}

/** Takes an item of a list away, with its dash. */
export const withoutItem = (yaml: string, item: Node): Splice => ({
  start: lineStart(yaml, startOf(item)),
  end: nextLine(yaml, endOf(item, yaml)),
  text: '',
});
