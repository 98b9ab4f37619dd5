/** What must be spliced for the nodes of a YAML file to say other values. */
import { isDeepStrictEqual } from 'node:util';
import { isScalar, type Node } from 'yaml';
import {
  colonOf,
  columnOf,
  endOf,
  endOfPair,
  isFlow,
  isMapNode,
  isSeqNode,
  layoutOf,
  lineEnd,
  lineStart,
  nameOf,
  nextLine,
  saidBy,
  startOf,
  type Key,
  type MapNode,
  type SeqNode,
} from './nodes.ts';
import {
  afterDash,
  afterKey,
  isFields,
  isList,
  scalar,
  type Fields,
  type Layout,
  type ScalarStyle,
  type Value,
} from './print.ts';

/** Characters `[start, end)` of a file become `text`. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

const QUOTES: readonly ScalarStyle[] = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'];

/** Gathers the splices of one file. */
export class Amender {
  readonly splices: Splice[] = [];
  readonly #yaml: string;
  readonly #layout: Layout;

  constructor(yaml: string) {
    this.#yaml = yaml;
    this.#layout = layoutOf(yaml);
  }

  /** Makes a node say `wanted`; `false` if it cannot without being written anew. */
  node(node: Node | null, wanted: Value): boolean {
    if (isDeepStrictEqual(saidBy(node), wanted)) return true;
    if (isScalar(node) && !isList(wanted) && !isFields(wanted)) {
      const style = QUOTES.find((one) => one === node.type);
      this.#splice(startOf(node), endOf(node, this.#yaml), scalar(wanted, style ?? 'QUOTE_DOUBLE'));
      return startOf(node) < endOf(node, this.#yaml);
    }
    if (isMapNode(node) && isFields(wanted) && !isFlow(node)) return this.#map(node, wanted);
    if (isSeqNode(node) && isList(wanted) && !isFlow(node)) return this.#list(node, wanted);
    return false;
  }

  #splice(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  #map(map: MapNode, wanted: Fields): boolean {
    const kept = map.items.filter((pair) => nameOf(pair) in wanted);
    if (kept.length === 0) return false;
    const indent = columnOf(this.#yaml, startOf(map));
    for (const pair of map.items) if (!kept.includes(pair)) this.#removePair(map, pair);
    let before: Key | undefined;
    for (const [key, value] of Object.entries(wanted)) {
      const pair = kept.find((one) => nameOf(one) === key);
      if (pair === undefined)
        this.#insertPair(map, before, `${key}:${afterKey(value, indent, this.#layout)}`);
      else {
        this.#value(pair, value, indent);
        before = pair;
      }
    }
    return true;
  }

  #value(pair: Key, wanted: Value, indent: number): void {
    const sofar = this.splices.length;
    if (this.node(pair.value, wanted)) return;
    this.splices.length = sofar;
    this.#splice(
      colonOf(pair, this.#yaml),
      endOfPair(pair, this.#yaml),
      afterKey(wanted, indent, this.#layout),
    );
  }

  #insertPair(map: MapNode, before: Key | undefined, text: string): void {
    const { newline } = this.#layout;
    const indent = ' '.repeat(columnOf(this.#yaml, startOf(map)));
    if (before === undefined) return this.#splice(startOf(map), startOf(map), text + newline + indent);
    const at = lineEnd(this.#yaml, endOfPair(before, this.#yaml));
    this.#splice(at, at, newline + indent + text);
  }

  #removePair(map: MapNode, pair: Key): void {
    const start = startOf(pair.key);
    const from = lineStart(this.#yaml, start);
    const next = map.items[map.items.indexOf(pair) + 1];
    // The first field of an item of a list stands behind its dash, which stays.
    if (this.#yaml.slice(from, start).trim() !== '' && next !== undefined)
      this.#splice(start, startOf(next.key), '');
    else this.#splice(from, nextLine(this.#yaml, endOfPair(pair, this.#yaml)), '');
  }

  #list(list: SeqNode, wanted: readonly Value[]): boolean {
    const { items } = list;
    if (wanted.length === 0) return false;
    const said = items.map(saidBy);
    let head = 0;
    while (head < Math.min(said.length, wanted.length) && isDeepStrictEqual(said[head], wanted[head]))
      head += 1;
    let tail = 0;
    while (
      tail < Math.min(said.length, wanted.length) - head &&
      isDeepStrictEqual(said.at(-1 - tail), wanted.at(-1 - tail))
    )
      tail += 1;
    const indent = columnOf(this.#yaml, startOf(list));
    const [old, fresh] = [items.slice(head, items.length - tail), wanted.slice(head, wanted.length - tail)];
    old.forEach((item, index) => {
      const value = fresh[index];
      if (value === undefined) this.#removeItem(item);
      else this.#item(item, value, indent);
    });
    const added = fresh.slice(old.length);
    if (added.length === 0) return true;
    const before = items[items.length - tail - 1];
    const lines = added.map((value) => `- ${afterDash(value, indent, this.#layout)}`);
    const gap = this.#layout.newline + ' '.repeat(indent);
    if (before === undefined)
      this.#splice(startOf(list), startOf(list), lines.map((one) => one + gap).join(''));
    else {
      const at = lineEnd(this.#yaml, endOf(before, this.#yaml));
      this.#splice(at, at, lines.map((one) => gap + one).join(''));
    }
    return true;
  }

  #item(item: Node, value: Value, indent: number): void {
    const sofar = this.splices.length;
    if (this.node(item, value)) return;
    this.splices.length = sofar;
    this.#splice(startOf(item), endOf(item, this.#yaml), afterDash(value, indent, this.#layout));
  }

  #removeItem(item: Node): void {
    const from = lineStart(this.#yaml, startOf(item));
    this.#splice(from, nextLine(this.#yaml, endOf(item, this.#yaml)), '');
  }
}
