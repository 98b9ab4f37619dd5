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
  nameOf,
  saidBy,
  startOf,
  type Key,
  type MapNode,
  type SeqNode,
} from './nodes.ts';
import { withoutAsked } from './asked.ts';
import { withoutItem, withoutPair, type Splice } from './splice.ts';
import { sameEnds } from './same-ends.ts';
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
    for (const pair of map.items)
      if (!kept.includes(pair)) this.splices.push(withoutPair(this.#yaml, map, pair));
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
    const added = Object.keys(wanted).some((key) => !kept.some((pair) => nameOf(pair) === key));
    if (added) this.splices.push(...withoutAsked(this.#yaml, map, (key) => key in wanted));
    return true;
  }

  /** Makes a node say `wanted`, or leaves no trace of having tried. */
  #isDone(node: Node | null, wanted: Value): boolean {
    const before = this.splices.length;
    const isDone = this.node(node, wanted);
    if (!isDone) this.splices.length = before;
    return isDone;
  }

  #value(pair: Key, wanted: Value, indent: number): void {
    if (this.#isDone(pair.value, wanted)) return;
    const [start, end] = [colonOf(pair, this.#yaml), endOfPair(pair, this.#yaml)];
    this.#splice(start, end, afterKey(wanted, indent, this.#layout));
  }

  #insertPair(map: MapNode, before: Key | undefined, text: string): void {
    const { newline } = this.#layout;
    const indent = ' '.repeat(columnOf(this.#yaml, startOf(map)));
    if (before === undefined) return this.#splice(startOf(map), startOf(map), text + newline + indent);
    const at = lineEnd(this.#yaml, endOfPair(before, this.#yaml));
    this.#splice(at, at, newline + indent + text);
  }

  #list(list: SeqNode, wanted: readonly Value[]): boolean {
    const { items } = list;
    if (wanted.length === 0) return false;
    const said = items.map(saidBy);
    const { head, tail } = sameEnds(said, wanted);
    const indent = columnOf(this.#yaml, startOf(list));
    const [old, fresh] = [items.slice(head, items.length - tail), wanted.slice(head, wanted.length - tail)];
    old.forEach((item, index) => {
      const value = fresh[index];
      if (value === undefined) this.splices.push(withoutItem(this.#yaml, item));
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
    if (this.#isDone(item, value)) return;
    this.#splice(startOf(item), endOf(item, this.#yaml), afterDash(value, indent, this.#layout));
  }
}
