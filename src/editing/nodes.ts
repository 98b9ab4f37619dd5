/** Where the nodes of a YAML file begin and end, and what they say. */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { YamlReader } from '#entries/record.ts';
import type { Layout } from './print.ts';

export type Key = Pair<Node, Node | null>;
export type MapNode = YAMLMap<Node, Node | null>;
export type SeqNode = YAMLSeq<Node>;

export const isMapNode = (node: Node | null): node is MapNode => isMap(node);
export const isSeqNode = (node: Node | null): node is SeqNode => isSeq(node);

/** The root of a file; the readers of `content/` have accepted it. */
export const rootOf = (yaml: string): Node | null =>
  parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false }).contents;

/** What the readers of `content/` make of a node. */
export const saidBy = (node: Node | null): unknown =>
  new YamlReader('', new LineCounter(), 0).read(node, '', 0);

export const nameOf = ({ key }: Key): string => (isScalar(key) ? String(key.value) : '');

export const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Is it written between braces or brackets? */
export const isFlow = (node: MapNode | SeqNode): boolean => node.flow === true;

/** After the last character that the node writes: neither a comment nor a line feed. */
export function endOf(node: Node, yaml: string): number {
  if ((isMapNode(node) || isSeqNode(node)) && !isFlow(node)) {
    const last = node.items.at(-1);
    if (last !== undefined) {
      const inner = isMapNode(node) ? endOfPair(last as Key, yaml) : endOf(last as Node, yaml);
      return inner;
    }
  }
  let end = node.range?.[1] ?? 0;
  while (end > startOf(node) && /[\r\n]/.test(yaml[end - 1] ?? '')) end -= 1;
  return end;
}

/** After the colon of a key. */
export const colonOf = ({ key }: Key, yaml: string): number => yaml.indexOf(':', key.range?.[1] ?? 0) + 1;

export const endOfPair = (pair: Key, yaml: string): number =>
  pair.value === null || pair.value.range?.[0] === pair.value.range?.[1]
    ? colonOf(pair, yaml)
    : endOf(pair.value, yaml);

export const lineStart = (yaml: string, at: number): number => yaml.lastIndexOf('\n', at - 1) + 1;

/** Before the line feed (and the carriage return) that ends the line. */
export function lineEnd(yaml: string, at: number): number {
  const found = yaml.indexOf('\n', at);
  const end = found === -1 ? yaml.length : found;
  return yaml[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** Where the next line starts. */
export function nextLine(yaml: string, at: number): number {
  const found = yaml.indexOf('\n', at);
  return found === -1 ? yaml.length : found + 1;
}

export const columnOf = (yaml: string, at: number): number => at - lineStart(yaml, at);

/** How a file lays its lines out, read from its own; as the house does where it says nothing. */
export function layoutOf(yaml: string): Layout {
  const nested = /^(?<under> *)[^\s#-][^\n]*:[ \t]*\r?\n(?<over> +)[^\s#-]/m.exec(yaml)?.groups;
  const listed = /^(?<under> *)[^\s#-][^\n]*:[ \t]*\r?\n(?<over> *)- /m.exec(yaml)?.groups;
  const gap = (found: typeof nested): number =>
    found === undefined ? 2 : (found['over']?.length ?? 0) - (found['under']?.length ?? 0);
  return {
    newline: yaml.includes('\r\n') ? '\r\n' : '\n',
    step: Math.max(1, gap(nested)),
    dash: Math.max(0, gap(listed)),
  };
}
